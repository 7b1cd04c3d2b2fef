using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Joined compounds that share their last part: „weltoffene und kulturoffene“ is written „welt- und kulturoffene“, and
/// back.
/// </summary>
internal static class SuspendedHyphen
{
    private const int ShortestLastPart = 4;

    // „zucker- und salzarm“
    private const int ShortestQuality = 3;

    private const int ShortestFirstPart = 3;

    /// <summary>
    /// The first word with a hyphen for the last part that it shares with the second: „welt-“; null where they share
    /// none that is a word of its own.
    /// </summary>
    public static string? Contract(string first, string second)
    {
        int shared = 0;
        int most = Math.Min(first.Length, second.Length);
        while (shared < most && first[^(shared + 1)] == second[^(shared + 1)])
        {
            shared++;
        }

        for (int length = Math.Min(shared, most - ShortestFirstPart); length >= ShortestQuality; length--)
        {
            if (IsSplit(first, length) && IsSplit(second, length))
            {
                return first[..^length] + "-";
            }
        }

        return null;
    }

    /// <summary>
    /// The first word in full where its last part stands in the second: „welt-“ beside „kulturoffene“ is „weltoffene“;
    /// null where the second is no compound.
    /// </summary>
    public static string? Expand(string suspended, string second)
    {
        for (int length = second.Length - ShortestFirstPart; length >= ShortestQuality; length--)
        {
            if (IsSplit(second, length))
            {
                return suspended.TrimEnd('-') + second[^length..];
            }
        }

        return null;
    }

    private static bool IsSplit(string word, int length)
    {
        string last = word[^length..];
        return IsFirstPart(word[..^length])
            && (char.IsUpper(word[0]) ? IsNoun(Letters.Capital(last)) : IsAdjective(last))
            && (length >= ShortestLastPart || (!char.IsUpper(word[0]) && last != "bar"));
    }

    private static bool IsNoun(string word) => Nouns.Readings(word)[0].Source == NounSource.List;

    private static bool IsAdjective(string word) => AdjectiveLexicon.Contains(AdjectiveForms.Read(word).Base);

    private static bool IsFirstPart(string part) =>
        part.Length >= ShortestFirstPart && (VerbPrefixes.IsSeparable(part.ToLowerInvariant()) || Nouns.IsFirstPart(part) || IsNounForm(part) || VerbLexicon.Contains(part.ToLowerInvariant() + "n")
            || VerbLexicon.Contains(part.ToLowerInvariant() + "en") || AdjectiveLexicon.Contains(part.ToLowerInvariant()));

    // „kinderfreundlich“, „fahrradfreundlich“
    private static bool IsNounForm(string part) =>
        Lexicon.WordAnalyzer.TryFindWord(part.ToLowerInvariant(), out Lexicon.FormEntry entry) && entry.Has(Lexicon.Tag.Noun);
}
