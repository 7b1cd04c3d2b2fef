using System.Buffers;
using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>Decides whether the point behind a word belongs to it.</summary>
internal static class Abbreviations
{
    private const int LongestWithoutVowel = 6;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöüAEIOUYÄÖÜ");

    private static readonly FrozenSet<string> Words = LanguageData.Set("abbreviations.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> Whole = LanguageData.Set("abbreviations-whole.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WholeLookup =
        Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>End of an abbreviation with points inside that is one token („o.k.“); 0 where there is none.</summary>
    public static int WholeEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (CharKinds.IsLetter(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return WholeLookup.Contains(text[start..end]) ? end
            : end - start > 2 && text[end - 1] == '.' && WholeLookup.Contains(text[start..(end - 1)]) ? end - 1 : 0;
    }

    /// <summary>Whether the word from <paramref name="start"/> to the point at <paramref name="point"/> is shortened.</summary>
    public static bool TakesPoint(ReadOnlySpan<char> text, int start, int point)
    {
        if (point + 1 < text.Length && text[point + 1] == '.')
        {
            return false;
        }

        ReadOnlySpan<char> word = text[start..point];
        if (word.Length == 1)
        {
            return TakesInitial(text, start, point);
        }

        return Lookup.Contains(word) || IsKnownInAnyCase(word) || LooksShortened(text, word, point);
    }

    private static bool IsKnownInAnyCase(ReadOnlySpan<char> word)
    {
        if (word.Length > 8 || !CharKinds.IsUpper(word[0]))
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Lookup.Contains(lower);
    }

    /// <summary>A single letter: „z.“ in „z. B.“, an initial; but „Plan B.“ ends its text.</summary>
    private static bool TakesInitial(ReadOnlySpan<char> text, int start, int point)
    {
        int next = point + 1;
        if (next < text.Length && CharKinds.IsLetter(text[next]))
        {
            return true;
        }

        while (next < text.Length && text[next] is ' ' or '\u00A0')
        {
            next++;
        }

        return text[..start].TrimEnd(' ').EndsWith('.') || (next < text.Length && text[next] is not ('\n' or '\r'));
    }

    /// <summary>What cannot be spoken is shortened: no vowel („Vllt.“, „Hbf.“), or the rest of -lich („schriftl.“).</summary>
    private static bool LooksShortened(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int point)
    {
        bool mute = word.Length <= LongestWithoutVowel && word.IndexOfAny(Vowels) < 0
            && CharKinds.IsLower(word[^1]) && word[^1] != word[0];
        bool cut = word.Length > 4 && word[^1] == 'l' && word[^2] is 't' or 'd' or 'h' or 'n' or 'f' or 'g';
        return (mute || cut) && point + 1 < text.Length && text[point + 1] is ' ' or ',' or ')' or ';';
    }
}
