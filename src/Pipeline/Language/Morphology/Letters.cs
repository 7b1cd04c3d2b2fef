using System.Buffers;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>What German spelling does with single letters: vowels, umlaut, capitals.</summary>
internal static class Letters
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouäöüyAEIOUÄÖÜYéèáà");

    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äöüÄÖÜ");

    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    public static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    public static bool EndsInVowel(ReadOnlySpan<char> word) => word.Length > 0 && IsVowel(word[^1]);

    /// <summary>Place of the first vowel; -1 where there is none.</summary>
    public static int FirstVowel(ReadOnlySpan<char> word) => word.IndexOfAny(Vowels);

    /// <summary>The word with a capital at its front.</summary>
    public static string Capital(string word) =>
        word.Length > 0 && char.IsLower(word[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    /// <summary>The word with a small letter at its front.</summary>
    public static string Small(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0]) + word[1..] : word;

    /// <summary>The stem with its last vowel that can do so turned into its umlaut: „Baum, Bäum“, „Apfel, Äpfel“.</summary>
    public static string Umlaut(string stem)
    {
        for (int index = stem.Length - 1; index >= 0; index--)
        {
            // „au“ turns as a whole, „eu“ and „ie“ never do; an e before l, r, n is passed over.
            bool second = stem[index] == 'u' && index > 0 && stem[index - 1] is 'a' or 'A';
            int at = second ? index - 1 : index;
            char changed = UmlautOf(stem[at]);
            if (changed != stem[at])
            {
                return string.Concat(stem.AsSpan(0, at), [changed], stem.AsSpan(at + 1));
            }
        }

        return stem;
    }

    /// <summary>The stem with its last umlaut taken back: „Bäum, Baum“; the stem itself where it has none.</summary>
    public static string WithoutUmlaut(string stem)
    {
        int at = stem.AsSpan().LastIndexOfAny(Umlauts);
        return at < 0 ? stem : string.Concat(stem.AsSpan(0, at), [PlainOf(stem[at])], stem.AsSpan(at + 1));
    }

    private static char UmlautOf(char letter) => letter switch
    {
        'a' => 'ä',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Ä',
        'O' => 'Ö',
        'U' => 'Ü',
        _ => letter,
    };

    private static char PlainOf(char letter) => letter switch
    {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'Ä' => 'A',
        'Ö' => 'O',
        _ => 'U',
    };
}
