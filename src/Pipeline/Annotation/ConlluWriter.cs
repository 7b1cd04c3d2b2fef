using System.Buffers;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>
/// Writes sentences as CoNLL-U. Nothing is known of their syntax: all words hang on the first, so that every tool that wants a
/// tree can read the table.
/// </summary>
internal sealed class ConlluWriter(TextBuffer output) : ISentenceWriter
{
    private const string RootColumns = "\t_\t_\t0\troot\t_\t";
    private const string OtherColumns = "\t_\t_\t1\tdep\t_\t";

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");

    private int _index;
    private bool _hasNote;

    public void Begin(in SentenceRow sentence, ReadOnlySpan<char> text)
    {
        _index = 0;
        if (sentence.IsNew)
        {
            output.Add("# newpar\n");
        }

        output.Add("# sent_id = ");
        output.Add(sentence.Number);
        output.Add("\n# text = ");
        AddText(text);
        output.Add('\n');
    }

    public void Write(in TokenRow token)
    {
        output.Add(++_index);
        output.Add('\t');
        AddText(token.Form);
        if (token.Token is { Lemma.Length: > 0 } known)
        {
            output.Add('\t');
            AddText(known.Lemma);
            output.Add('\t');
            output.Add(ClassNames.Of(known.Class));
        }
        else
        {
            output.Add("\t_\t_");
        }

        output.Add(_index == 1 ? RootColumns : OtherColumns);
        AddNotes(token);
        output.Add('\n');
    }

    public void End() => output.Add('\n');

    private void AddNotes(in TokenRow token)
    {
        _hasNote = false;
        if (token.Token is { Parts.Count: > 1 } compound)
        {
            AddParts(compound.Parts);
        }

        if (!token.SpaceBehind)
        {
            AddNote("SpaceAfter=No");
        }

        if (token.VerbLemma is { } verb)
        {
            AddNote("VerbLemma=");
            output.Add(verb);
        }

        if (!_hasNote)
        {
            output.Add('_');
        }
    }

    /// <summary>„CompoundParts“ join to the form; a part that a suspended hyphen leaves out has a lemma only.</summary>
    private void AddParts(IReadOnlyList<CompoundPart> parts)
    {
        if (CompoundColumns.HaveSurfaces(parts))
        {
            AddNote("CompoundParts=");
            CompoundColumns.AddSurfaces(parts, output);
        }

        if (CompoundColumns.HaveLemmas(parts))
        {
            AddNote("CompoundLemmas=");
            CompoundColumns.AddLemmas(parts, output);
        }
    }

    private void AddNote(string note)
    {
        if (_hasNote)
        {
            output.Add('|');
        }

        output.Add(note);
        _hasNote = true;
    }

    /// <summary>Writes a text on one line: white space that would break the table becomes a blank.</summary>
    private void AddText(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny(Breaks);
        while (at >= 0)
        {
            output.Add(text[..at]);
            output.Add(' ');
            text = text[at..].TrimStart();
            at = text.IndexOfAny(Breaks);
        }

        output.Add(text);
    }
}
