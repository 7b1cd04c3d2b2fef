using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>Spellings under which a word is looked up.</summary>
internal static class WordKey
{
    /// <summary>Lower case, umlauts spelt out: „Für“, „fuer“ and „FÜR“ meet.</summary>
    public static string Fine(string word) => WordFold.Fold(word);

    /// <summary>
    /// The fine key with umlauts as plain vowels, so that „ändern“ meets „andern“, as people type on telephones.
    /// „neue“ becomes „neu“ on both sides, which does no harm.
    /// </summary>
    public static string Coarse(string fine)
    {
        if (!fine.Contains('e', StringComparison.Ordinal))
        {
            return fine;
        }

        ReadOnlySpan<char> coarse = Coarse(fine, fine.Length <= 128 ? stackalloc char[fine.Length] : new char[fine.Length]);
        return coarse.Length == fine.Length ? fine : new string(coarse);
    }

    /// <summary>The same, written into letters of the caller's.</summary>
    public static ReadOnlySpan<char> Coarse(ReadOnlySpan<char> fine, Span<char> letters)
    {
        int length = 0;
        for (int index = 0; index < fine.Length; index++)
        {
            bool spelt = fine[index] == 'e' && index > 0 && fine[index - 1] is 'a' or 'o' or 'u';
            if (!(fine[index] == 'e' && spelt))
            {
                letters[length++] = fine[index];
            }
        }

        return letters[..length];
    }

    /// <summary>The coarse key without the endings of nouns and adjectives: „gastfreundliche“ meets „gastfreundlich“.</summary>
    public static string Stem(string coarse)
    {
        foreach (string ending in Endings)
        {
            if (coarse.Length > ending.Length + 3 && coarse.EndsWith(ending, StringComparison.Ordinal))
            {
                return coarse[..^ending.Length];
            }
        }

        return coarse;
    }

    private static readonly string[] Endings = ["en", "em", "er", "es", "e", "n", "s"];
}
