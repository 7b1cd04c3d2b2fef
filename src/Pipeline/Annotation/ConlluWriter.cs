using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes sentences as CoNLL-U.</summary>
internal sealed class ConlluWriter(TextWriter output) : ISentenceWriter
{
    private const string Empty = "_";

    public void Write(SentenceRow row)
    {
        if (row.IsNew)
        {
            output.Write("# newpar\n");
        }

        output.Write("# sent_id = ");
        output.Write(row.Number);
        output.Write("\n# text = ");
        WriteText(row.Text.AsSpan(row.Sentence.Span.Start, row.Sentence.Span.Length));
        output.Write('\n');
        IReadOnlyList<Token> tokens = row.Sentence.Tokens;
        for (int index = 0; index < tokens.Count; index++)
        {
            Write(row, index);
        }

        output.Write('\n');
    }

    private void Write(SentenceRow row, int index)
    {
        Token token = row.Sentence.Tokens[index];
        output.Write(index + 1);
        output.Write('\t');
        WriteText(token.Form);
        output.Write('\t');
        WriteText(token.Lemma.Length > 0 ? token.Lemma : Empty);
        output.Write('\t');
        output.Write(token.Lemma.Length > 0 ? ClassNames.Of(token.Class) : Empty);
        output.Write("\t_\t_\t_\t_\t_\t");
        output.Write(Notes(row, index, token));
        output.Write('\n');
    }

    private static string Notes(SentenceRow row, int index, Token token)
    {
        bool space = SpacesBehind(row, token);
        bool joined = row.VerbLemmas.ContainsKey(index);
        if (token.Parts.Count == 0 && !joined)
        {
            return space ? Empty : "SpaceAfter=No";
        }

        List<string> notes = [];
        if (CompoundColumns.Surfaces(token) is { } surfaces)
        {
            notes.Add("CompoundParts=" + surfaces);
        }

        if (CompoundColumns.Lemmas(token) is { } lemmas)
        {
            notes.Add("CompoundLemmas=" + lemmas);
        }

        if (!space)
        {
            notes.Add("SpaceAfter=No");
        }

        if (joined)
        {
            notes.Add("VerbLemma=" + row.VerbLemmas[index]);
        }

        return notes.Count > 0 ? string.Join('|', notes) : Empty;
    }

    private static bool SpacesBehind(SentenceRow row, Token token)
    {
        int end = token.Span.Start + token.Span.Length;
        return end >= row.Text.Length || char.IsWhiteSpace(row.Text[end]);
    }

    /// <summary>Writes a text on one line: white space that would break the table becomes a blank.</summary>
    private void WriteText(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny(Breaks);
        while (at >= 0)
        {
            output.Write(text[..at]);
            output.Write(' ');
            text = text[at..].TrimStart();
            at = text.IndexOfAny(Breaks);
        }

        output.Write(text);
    }

    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");
}
