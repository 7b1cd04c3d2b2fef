using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Finds finite verbs in a sentence.</summary>
internal static class FiniteVerbs
{
    /// <summary>Letters before and in a verb that ends an unknown one; shorter ones are chance.</summary>
    private const int ShortestPart = 3;

    /// <summary>Finite readings of the token; empty where it is no verb that a list has.</summary>
    public static IReadOnlyList<VerbReading> At(PhraseText text, int index)
    {
        if (!text.IsWord(index) || (text.Tokens[index].IsCapital && index > 0) || !MayBeVerb(text.Small(index)))
        {
            return [];
        }

        string small = text.Small(index);
        return
        [
            .. Verbs.Infinitives(small).Distinct().Where(VerbLexicon.Contains)
                .SelectMany(infinitive => Verbs.Readings(small, infinitive))
                .Where(reading => reading.Slot.IsFinite && reading.Slot.Mood != VerbMood.Imperative),
        ];
    }

    /// <summary>Whether the token is a finite verb, or ends in one: „offensteht“.</summary>
    public static bool IsVerbAt(PhraseText text, int index)
    {
        if (At(text, index).Count > 0)
        {
            return true;
        }

        string small = text.Small(index);
        return text.IsWord(index) && !text.Tokens[index].IsCapital && MayBeVerb(small)
            && Enumerable.Range(ShortestPart, Math.Max(0, small.Length - ShortestPart - ShortestPart)).Any(start => IsFinite(small[start..]));
    }

    private static bool IsFinite(string small) =>
        Verbs.Infinitives(small).Distinct().Where(VerbLexicon.Contains)
            .SelectMany(infinitive => Verbs.Readings(small, infinitive)).Any(reading => reading.Slot.IsFinite);

    /// <summary>Tokens of the clause that are finite verbs, from left to right.</summary>
    public static IEnumerable<int> In(PhraseText text, Clause clause) =>
        Enumerable.Range(clause.First, clause.End - clause.First).Where(index => At(text, index).Count > 0);

    /// <summary>Whether the token is an auxiliary or modal verb.</summary>
    public static bool IsAuxiliary(PhraseText text, int index) =>
        At(text, index).Any(reading => reading.Verb.Irregular is not null && reading.Verb.Prefix.Length == 0 && reading.Verb.Root is not ("tun" or "wissen"));

    private static bool MayBeVerb(string word) =>
        word.Length > 2 && Determiners.Readings(word).Count == 0 && Prepositions.Cells(word) is null
        && Prepositions.Contraction(word) is null;
}
