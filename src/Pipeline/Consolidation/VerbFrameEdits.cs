using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Puts a verb with its words in the place of another: the object takes the case that the new verb governs, with its
/// preposition before it; „sich“ goes behind the finite verb, what parts from the verb to the clause's end.
/// </summary>
internal sealed class VerbFrameEdits
{
    private static readonly string[] Passive = ["wird", "werden", "wurde", "wurden", "worden", "würde", "würden"];

    private readonly PhraseReplacer _replacer;
    private readonly string _sentence;
    private readonly PhraseText _text;
    private readonly VerbFrame _before;
    private readonly VerbFrame _now;
    private readonly int _verb;
    private readonly Clause _clause;
    private readonly List<TextEdit> _edits = [];

    private VerbFrameEdits(PhraseReplacer replacer, string sentence, VerbFrame before, VerbFrame now, int verb)
    {
        _replacer = replacer;
        _sentence = sentence;
        _text = new PhraseText(sentence);
        _before = before;
        _now = now;
        _verb = verb;
        _clause = Clause.Around(_text, verb, verb);
    }

    /// <summary>
    /// The edits; null where the old or the new words are no verb, or a verb's form is all that changes; none where the
    /// object cannot be told.
    /// </summary>
    public static IReadOnlyList<TextEdit>? Replace(PhraseReplacer replacer, string sentence, TextSpan old, string words)
    {
        PhraseText text = new(sentence);
        PhraseText given = new(words, keepsCapital: false);
        if (text.TokensAt(old) is not { } tokens || given.Count == 0 || VerbFrame.Read(text, tokens, out int verb) is not { } before
            || VerbFrame.Read(given, (0, given.Count), out _) is not { } now)
        {
            return null;
        }

        before = WithParticle(text, tokens, verb, before);
        return IsForAnother(before, now) ? new VerbFrameEdits(replacer, sentence, before, now, verb).Make(tokens) : null;
    }

    // „führt … durch“ is placed at „führt“, and durchführen it is.
    private static VerbFrame WithParticle(PhraseText text, (int First, int End) tokens, int verb, VerbFrame frame) =>
        VerbReplacement.ParticleOf(text, verb, null) is { } particle && particle >= tokens.End ? frame with { Infinitive = text.Small(particle) + frame.Infinitive } : frame;

    // Where nothing but the verb changes, its form is all there is to mend; „zu vermeiden“ for „verboten“ is no verb's form.
    private static bool IsForAnother(VerbFrame before, VerbFrame now) =>
        (before.WithZu || !now.WithZu) && (before.IsWide || now.IsWide || !before.Governs(now));

    private List<TextEdit> Make((int First, int End) tokens)
    {
        bool finite = IsFiniteMain();
        ObjectCase thing = new(_text, _before, _now);
        NounPhrase? found = _before.Governs(_now) ? null : thing.Find(tokens, finite);
        bool lost = !_before.Governs(_now) && (found is null ? _now.Preposition is not null : IsPassive(finite));
        if (lost || (found is not null && thing.Recast(found) is not { }))
        {
            // „Den Kindern wird geholfen“: who is helped would become the subject.
            return [];
        }

        _edits.AddRange(Enumerable.Range(tokens.First, tokens.End - tokens.First).Where(index => index != _verb)
            .Select(index => new TextEdit(new TextSpan(_text.Tokens[index].Start, _text.Tokens[index].Text.Length), string.Empty)));
        _edits.AddRange(found is null ? [] : thing.Recast(found)!);
        _edits.AddRange(_replacer.Replace(_sentence, new TextSpan(_text.Tokens[_verb].Start, _text.Tokens[_verb].Text.Length), _now.Form).Edits);
        WriteBeside(finite);
        return Ordered();
    }

    // „… zu pflegen“, „kann pflegen“ and clauses whose verb stands last have the object before it.
    private bool IsFiniteMain()
    {
        bool helped = FiniteVerbs.In(_text, _clause).Any(index => index != _verb);
        bool last = _clause.End - 1 == _verb && (_clause.IsSubordinate(_text) || helped);
        return !last && !FollowsZu && FiniteVerbs.At(_text, _verb).Count > 0;
    }

    private bool FollowsZu => _text.Small(_verb - 1) == "zu";

    private bool IsPassive(bool finite) => !finite
        && Enumerable.Range(_clause.First, _clause.End - _clause.First).Any(index => Passive.Contains(_text.Small(index)));

    private void WriteBeside(bool finite)
    {
        string reflexive = _now.Reflexive ? Reflexive() : string.Empty;
        if (finite)
        {
            Add(_text.Tokens[_verb].End, reflexive, " ", string.Empty);
            Add(_text.Tokens[_clause.End - 1].End, _now.Modifiers, " ", string.Empty);
            return;
        }

        int at = _text.Tokens[FollowsZu ? _verb - 1 : _verb].Start;
        Add(at, reflexive, string.Empty, " ");
        Add(at, _now.Modifiers, string.Empty, " ");
    }

    private void Add(int at, string words, string before, string behind)
    {
        if (words.Length > 0)
        {
            _edits.Add(new TextEdit(new TextSpan(at, 0), before + words + behind));
        }
    }

    // „wir … uns“, „ich … mich“, all else „sich“.
    private string Reflexive()
    {
        int row = Enumerable.Range(_clause.First, _clause.End - _clause.First)
            .Select(index => ClosedWords.SubjectRow(_text.Small(index)) ?? -1).FirstOrDefault(each => each >= 0, 2);
        return row switch { 0 => "mich", 1 => "dich", 3 => "uns", 4 => "euch", _ => "sich" };
    }

    // In order of place; edits of one place become one, and none where two overlap.
    private List<TextEdit> Ordered()
    {
        List<TextEdit> ordered = [];
        foreach (TextEdit edit in _edits.Select(WithSpace).OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            TextEdit? last = ordered.Count > 0 ? ordered[^1] : null;
            if (last is null || (last.Span.Start < edit.Span.Start && last.Span.Start + last.Span.Length <= edit.Span.Start))
            {
                ordered.Add(edit);
            }
            else if (Together(last, edit) is { } both)
            {
                ordered[^1] = both;
            }
            else
            {
                return [];
            }
        }

        return ordered;
    }

    private TextEdit? Together(TextEdit some, TextEdit other)
    {
        if (some.Span.Length == 0 && some.Span.Start == other.Span.Start)
        {
            return other with { NewText = some.NewText + other.NewText };
        }

        // The last word of the clause in its new form, and the verb's particle behind it.
        string word = string.Concat(_sentence.AsSpan(some.Span.Start, some.Span.Length), " ");
        return some.Span != other.Span ? null
            : some.NewText.StartsWith(word, StringComparison.Ordinal) ? other with { NewText = other.NewText + some.NewText[(word.Length - 1)..] }
            : other.NewText.StartsWith(word, StringComparison.Ordinal) ? some with { NewText = some.NewText + other.NewText[(word.Length - 1)..] }
            : null;
    }

    // A word that goes takes the space before it along.
    private TextEdit WithSpace(TextEdit edit)
    {
        bool gone = edit.NewText.Length == 0 && edit.Span.Start > 0 && _sentence[edit.Span.Start - 1] == ' ';
        return gone ? new TextEdit(new TextSpan(edit.Span.Start - 1, edit.Span.Length + 1), string.Empty) : edit;
    }
}
