namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Which words are adjectives: from the table learned from running text, and from how adjectives end.</summary>
internal static class AdjectiveLexicon
{
    /// <summary>Shortest known adjective that makes a longer word one by standing at its end: „kultur|offen“.</summary>
    private const int ShortestHead = 4;

    private static readonly HashSet<string> Learned = ReadLearned();

    private static readonly string[] Suffixes =
    [
        "lich", "isch", "sam", "bar", "haft", "los", "voll", "ig", "iert", "ärm", "frei", "reich", "arm", "nah",
        "fähig", "würdig", "mäßig", "fest", "weit", "fern", "end", "iv", "abel", "ibel", "ös", "ell", "ant", "ent",
    ];

    /// <summary>Whether the word is an adjective in its base form.</summary>
    public static bool Contains(string word) => Learned.Contains(word);

    /// <summary>Whether the word is an adjective's stem before endings: „offen“, „böse“ without its e.</summary>
    public static bool ContainsStem(string stem) => Learned.Contains(stem) || Learned.Contains(stem + "e");

    /// <summary>Whether the word is an adjective, or ends in one as compounds do.</summary>
    public static bool HasHead(string word)
    {
        for (int start = 2; start <= word.Length - ShortestHead; start++)
        {
            if (Learned.Contains(word[start..]) && Letters.HasVowel(word.AsSpan(0, start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word ends as adjectives do.</summary>
    public static bool HasSuffix(string word) =>
        Suffixes.Any(suffix => word.Length > suffix.Length + 1 && word.EndsWith(suffix, StringComparison.Ordinal));

    private static HashSet<string> ReadLearned()
    {
        using Stream stream = LanguageData.Open("morphology/adjectives.bin");
        return [.. WordTable.Read(stream).Words.Keys];
    }
}
