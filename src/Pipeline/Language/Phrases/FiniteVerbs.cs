using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Finds finite verbs in a sentence.</summary>
internal static class FiniteVerbs
{
    /// <summary>Letters before and in a verb that ends an unknown one; shorter ones are chance.</summary>
    private const int ShortestPart = 3;

    /// <summary>Finite readings of the token; empty where it is no verb.</summary>
    public static IReadOnlyList<VerbReading> At(PhraseText text, int index)
    {
        if (!MayBeVerbAt(text, index))
        {
            return [];
        }

        List<VerbReading> listed = Readings(text.Small(index), VerbLexicon.Contains);
        return listed.Count == 0 && IsUnlisted(text, index) ? Readings(text.Small(index), IsUsual) : listed;
    }

    // „bügelt“ is from „bügeln“ and „lackiert“ from „lackieren“, „leert“ is not from „leern“.
    private static bool IsUsual(string infinitive) => infinitive switch
    {
        [.., var before, 'e', 'l' or 'r', 'n'] => !Letters.HasVowel([before]),
        [.., var before, 'e', 'l' or 'r', 'e', 'n'] => Letters.HasVowel([before]),
        _ => true,
    };

    private static List<VerbReading> Readings(string small, Predicate<string> counts) =>
    [
        .. Verbs.Infinitives(small).Distinct().Where(infinitive => counts(infinitive))
            .SelectMany(infinitive => Verbs.Readings(small, infinitive))
            .Where(reading => reading.Slot.IsFinite && reading.Slot.Mood != VerbMood.Imperative),
    ];

    private static bool MayBeVerbAt(PhraseText text, int index) =>
        text.IsWord(index) && !(text.Tokens[index].IsCapital && index > 0) && MayBeVerb(text.Small(index)) && !IsAttribute(text, index);

    // „An heißen Tagen“
    private static bool IsAttribute(PhraseText text, int index) =>
        text.IsWord(index - 1) && Prepositions.Cells(text.Small(index - 1)) is not null && text.IsWord(index + 1) && text.Tokens[index + 1].IsCapital
        && text.Small(index) is [.., 'e', 'n' or 'm' or 'r' or 's'] small && AdjectiveLexicon.ContainsStem(small[..^2]);

    // „Der Hausdienst leert die Eimer“: no list has the verb, but between a noun and what begins another phrase stands no other word,
    // and each clause has one.
    private static bool IsUnlisted(PhraseText text, int index)
    {
        bool between = text.IsWord(index - 1) && text.Tokens[index - 1].IsCapital && OpensPhrase(text, index + 1);
        if (!between || !LooksFinite(text.Small(index)))
        {
            return false;
        }

        Clause clause = Clause.Around(text, index, index);
        return !clause.IsSubordinate(text) && Enumerable.Range(clause.First, clause.End - clause.First)
            .All(other => other == index || !MayBeVerbAt(text, other) || Readings(text.Small(other), VerbLexicon.Contains).Count == 0);
    }

    private static bool LooksFinite(string small)
    {
        WordAnalysis word = WordAnalyzer.Analyze(small);
        return small[^1] is 't' or 'n' && (word.Source == WordSource.Guessed || small.EndsWith("iert", StringComparison.Ordinal)
            || word.Readings.Any(reading => reading.Tag is Tag.FiniteVerb or Tag.Infinitive or Tag.Participle));
    }

    private static bool OpensPhrase(PhraseText text, int index) =>
        text.IsWord(index) && (text.Tokens[index].IsCapital || Determiners.Readings(text.Small(index)).Count > 0 || Prepositions.Cells(text.Small(index)) is not null);

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
        && Prepositions.Contraction(word) is null && !IsAdverb(word);

    // „gern“, which no verb „geren“ explains
    private static bool IsAdverb(string word) =>
        WordAnalyzer.TryFindWord(word, out FormEntry entry) && entry.Count > 0 && entry.TagAt(0) == Tag.Adverb && !entry.Has(Tag.FiniteVerb) && !entry.Has(Tag.FiniteAuxiliary);
}
