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

    private static readonly FrozenSet<string> BeforeNumbers = LanguageData.Set("abbreviations-before-numbers.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumberLookup =
        BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> BeforeLetters = LanguageData.Set("words-before-letters.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeLetterLookup =
        BeforeLetters.GetAlternateLookup<ReadOnlySpan<char>>();

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

        return Lookup.Contains(word) || IsKnownInAnyCase(word) || LooksShortened(text, word, point)
            || StandsBeforeNumber(text, word, point) || RomanNumbers.TakesPoint(text, word, point);
    }

    /// <summary>Whether the word is a known abbreviation, wherever it stands.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) => word.Length == 1 || Lookup.Contains(word) || IsKnownInAnyCase(word);

    /// <summary>„Art. 5“, „Mo. 18 Uhr“, „Mo.–Fr.“, „Do. ist frei“; but „auf diese Art. Dann“.</summary>
    private static bool StandsBeforeNumber(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int point)
    {
        if (!BeforeNumberLookup.Contains(word))
        {
            return false;
        }

        int next = BehindBlanks(text, point + 1);
        return next < text.Length && (CharKinds.IsDigit(text[next])
            || (word.Length == 2 && (CharKinds.IsLower(text[next]) || text[next] is '-' or '–' or '/' or ',')));
    }

    private static int BehindBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
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

        next = BehindBlanks(text, next);
        bool more = next < text.Length && text[next] is not ('\n' or '\r');
        return text[..start].TrimEnd(' ').EndsWith('.') || (more && !(IsLabel(text, start) && CharKinds.IsUpper(text[next])));
    }

    /// <summary>„Plan B“, „Vitamin C“: the letter counts the noun before it.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[..start].TrimEnd(' ');
        int from = before.Length;
        while (from > 0 && CharKinds.IsLetter(before[from - 1]))
        {
            from--;
        }

        return BeforeLetterLookup.Contains(before[from..]);
    }

    /// <summary>What cannot be spoken is shortened: no vowel („Vllt.“, „Hbf.“), the rest of -lich („schriftl.“) or of -straße.</summary>
    private static bool LooksShortened(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int point)
    {
        bool inside = point + 1 < text.Length && text[point + 1] is ' ' or ',' or ')' or ';';
        return inside && (IsMute(word) || (word.Length > 4 && (LacksIch(word) || IsStreet(word))));
    }

    private static bool IsMute(ReadOnlySpan<char> word) =>
        word.Length <= LongestWithoutVowel && word.IndexOfAny(Vowels) < 0 && !word.Contains('/')
        && CharKinds.IsLower(word[^1]) && word[^1] != word[0];

    private static bool LacksIch(ReadOnlySpan<char> word) => word[^1] == 'l' && word[^2] is 't' or 'd' or 'h' or 'n' or 'f' or 'g';

    private static bool IsStreet(ReadOnlySpan<char> word) => word.EndsWith("str", StringComparison.Ordinal) && CharKinds.IsUpper(word[0]);
}
