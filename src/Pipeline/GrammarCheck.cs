using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads the sentences of a text that changes have touched: stray marks, doubled words, a small letter at the beginning, an
/// article that does not fit its noun. It says what it stumbles over; a person judges. What stood in the draft already is not
/// told again.
/// </summary>
public static class GrammarCheck
{
    private static readonly (string Mark, string Advice)[] StrayMarks =
    [
        ("  ", "Zwei Leerzeichen stehen hintereinander."),
        (" ,", "Vor dem Komma steht ein Leerzeichen."),
        (" .", "Vor dem Punkt steht ein Leerzeichen."),
        (",,", "Zwei Kommas stehen hintereinander."),
        (",.", "Vor dem Punkt steht ein Komma."),
        (", ,", "Zwei Kommas stehen hintereinander."),
        ("()", "Eine Klammer ist leer."),
        ("„“", "Anführungszeichen sind leer."),
    ];

    private static readonly (char Open, char Close, string Advice)[] Pairs =
    [
        ('(', ')', "Eine Klammer ist nicht geschlossen."),
        ('„', '“', "Ein Anführungszeichen ist nicht geschlossen."),
        ('»', '«', "Ein Anführungszeichen ist nicht geschlossen."),
    ];

    /// <summary>What the check stumbles over, in the order of the text.</summary>
    /// <param name="text">The text with its changes.</param>
    /// <param name="only">The change whose sentences are read; null for all.</param>
    public static IReadOnlyList<GrammarHint> Check(ConsolidatedText text, ChangeId? only = null)
    {
        List<GrammarHint> hints = [];
        foreach ((string sentence, IReadOnlyList<ChangeId> changes) in new TextSentences(text).Changed())
        {
            if (only is null || changes.Contains(only.Value))
            {
                hints.AddRange(Faults(sentence).Where(fault => !text.Draft.Contains(fault.Words, StringComparison.Ordinal))
                    .Select(fault => new GrammarHint(text.Document, only ?? changes[0], sentence, fault.Advice)));
            }
        }

        return hints;
    }

    private static IEnumerable<(string Words, string Advice)> Faults(string sentence)
    {
        foreach ((string mark, string advice) in StrayMarks.Where(entry => sentence.Contains(entry.Mark, StringComparison.Ordinal)))
        {
            yield return (Around(sentence, mark), advice);
        }

        foreach ((char open, char close, string advice) in Pairs.Where(pair => sentence.Count(pair.Open) != sentence.Count(pair.Close)))
        {
            yield return (sentence, advice);
        }

        PhraseText phrase = new(sentence);
        if (sentence.Length > 0 && char.IsLower(sentence[0]) && sentence[^1] is '.' or '!' or '?')
        {
            yield return (sentence, "Der Satz beginnt mit einem kleinen Buchstaben.");
        }

        for (int at = 1; at < phrase.Count; at++)
        {
            if (IsDoubled(phrase, at))
            {
                yield return (Words(phrase, at - 1, at), $"„{phrase.Tokens[at].Text}“ steht zweimal hintereinander.");
            }

            if (Misfit(phrase, at) is { } first)
            {
                yield return (Words(phrase, first, at), $"Passt der Artikel zum Hauptwort? „{Words(phrase, first, at)}“");
            }
        }
    }

    // „die die“ may be right: a relative pronoun and an article.
    private static bool IsDoubled(PhraseText text, int at) =>
        text.IsWord(at) && text.IsWord(at - 1) && text.Small(at) == text.Small(at - 1)
        && Determiners.Readings(text.Small(at)).Count == 0 && text.Small(at) is not "sie";

    // An article right before a listed noun, or before its adjectives, that the reader of noun phrases did not take for its own.
    private static int? Misfit(PhraseText text, int at)
    {
        if (!IsListedNoun(text.Tokens[at]))
        {
            return null;
        }

        NounPhrase phrase = NounPhraseReader.Read(text, at);
        int before = phrase.First - 1;
        bool bare = phrase.Determiners.Count == 0 && phrase.Preposition is null;
        return bare && text.IsWord(before) && !MayBePronoun(text, before) && Determiners.Readings(text.Small(before)).Count > 0 ? before : null;
    }

    private static bool IsListedNoun(PhraseToken token) =>
        token is { IsWord: true, IsCapital: true, IsSuspended: false }
        && Nouns.Readings(token.Text).Any(reading => reading.Source == NounSource.List);

    // Behind a comma it may be a relative pronoun: „das Projekt, das Kinder stärkt“.
    private static bool MayBePronoun(PhraseText text, int at) => at > 0 && !text.IsWord(at - 1);

    private static string Words(PhraseText text, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(index => text.Tokens[index].Text));

    private static string Around(string sentence, string mark)
    {
        int at = sentence.IndexOf(mark, StringComparison.Ordinal);
        return sentence[Math.Max(0, at - 8)..Math.Min(sentence.Length, at + mark.Length + 8)];
    }
}
