using System.Globalization;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A number of dots in a line, with its unit where it has one.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, unit included.</param>
/// <param name="Points">Its value; null where it is no whole number.</param>
/// <param name="HasUnit">Whether a unit follows („Punkte“, „P.“, „Stimmen“).</param>
internal readonly record struct VoteNumber(int Start, int End, int? Points, bool HasUnit)
{
    /// <summary>The number that is the whole text.</summary>
    public static VoteNumber? ReadWhole(string text, IReadOnlySet<string> units) =>
        ReadEnd(text.TrimEnd('.'), units) is { Start: 0 } number ? number : null;

    /// <summary>The number that a text ends with.</summary>
    public static VoteNumber? ReadEnd(string text, IReadOnlySet<string> units)
    {
        int wordStart = Letters.StartOfRun(text, text.Length, IsWord);
        bool hasUnit = units.Contains(Plain(text[wordStart..]));
        int end = hasUnit ? text.AsSpan(0, wordStart).TrimEnd().Length : text.Length;
        int start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || IsInner(text, start - 1, end)))
        {
            start--;
        }

        if (start == end)
        {
            return ReadWord(text, end, hasUnit);
        }

        start -= IsSign(text, start) ? 1 : 0;
        return IsInWord(text, start) ? null : new VoteNumber(start, text.Length, Parse(text[start..end]), hasUnit);
    }

    /// <summary>The number that a text begins with; it needs a unit or „x“.</summary>
    public static VoteNumber? ReadStart(string text, IReadOnlySet<string> units)
    {
        int end = Letters.EndOfRun(text, 0, char.IsAsciiDigit);
        int unitStart = Letters.EndOfRun(text, end, letter => letter == ' ');
        int unitEnd = Letters.EndOfRun(text, unitStart, IsWord);
        string unit = Plain(text[unitStart..unitEnd]);
        return end is > 0 and < 4 && (units.Contains(unit) || unit is "x" or "mal")
            ? new VoteNumber(0, unitEnd, Parse(text[..end]), true)
            : null;
    }

    private static bool IsWord(char letter) => char.IsLetter(letter) || letter == '.';

    private static string Plain(string unit) => unit.TrimEnd('.').ToLowerInvariant();

    /// <summary>„B2“ and „A.5“ are names and „15:30“ is a time; „Schule....5“ is neither.</summary>
    private static bool IsInWord(string text, int start) =>
        start > 0 && !IsDotted(text, start) && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'
            || (start > 1 && text[start - 1] is ':' or ',' && char.IsAsciiDigit(text[start - 2])));

    /// <summary>„drei Punkte“, „Thema: drei“.</summary>
    private static VoteNumber? ReadWord(string text, int end, bool hasUnit)
    {
        int start = Letters.StartOfRun(text, end, char.IsLetter);
        bool isMeant = hasUnit || text.AsSpan(0, start).TrimEnd().EndsWith(":", StringComparison.Ordinal);
        return isMeant && start < end && NumberWords.TryCardinal(text[start..end], out int number)
            ? new VoteNumber(start, text.Length, number, hasUnit)
            : null;
    }

    private static bool IsInner(string text, int at, int end) =>
        text[at] is ',' or '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && at > 0
        && char.IsAsciiDigit(text[at - 1]);

    /// <summary>A minus or plus that belongs to the number: it touches it, and a space or a mark stands before it.</summary>
    private static bool IsSign(string text, int start) =>
        start > 1 && text[start - 1] is '-' or '+' or '−'
        && (text[start - 2] is ':' or '=' or '(' || (start > 2 && text[start - 2] == ' ' && text[start - 3] is ':' or '='))
        || (start == 1 && text[0] is '-' or '−');

    private static bool IsDotted(string text, int start) => start > 1 && text[start - 1] == '.' && text[start - 2] == '.';

    private static int? Parse(string digits)
    {
        string plain = digits.Replace('−', '-');
        if (plain.AsSpan(1).ContainsAny(',', '.'))
        {
            return null;
        }

        bool isNumber = long.TryParse(
            plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);
        return isNumber ? (int)Math.Clamp(value, int.MinValue, int.MaxValue) : plain[0] == '-' ? int.MinValue : int.MaxValue;
    }
}
