using System.Globalization;

namespace DialogueMining.Pipeline.Language;

/// <summary>Reads numbers, times, dates and ordinals from their first digit on.</summary>
internal static class NumberScanner
{
    private const int LastDay = 31;
    private const int LastMonth = 12;

    /// <summary>Units that are a token of their own behind their number: „51 cm“, also where written „51cm“.</summary>
    private static readonly string[] Units =
        ["cm", "mm", "km", "m", "qm", "kg", "g", "mg", "t", "l", "ml", "h", "min", "std", "ha", "kW", "kWh", "MW", "W", "V",
            "Euro", "EUR", "Uhr", "Mio", "Mrd", "MB", "GB", "TB", "kB", "Cent", "cent", "ct", "Prozent", "Grad", "C", "P", "Pkt", "Punkte", "km/h", "m/s"];

    /// <summary>Offset behind the number, or behind the word that begins with one: „4fache“, „2-Zimmer-Wohnung“.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int part = DatePartEnd(text, start);
        if (part > 0)
        {
            return part;
        }

        int end = DigitsEnd(text, start);
        if (end < text.Length && CharKinds.IsLetter(text[end]))
        {
            return UnitLength(text, end) > 0 ? end : WordScanner.End(text, end);
        }

        return GoesOnAsWord(text[end..]) ? WordScanner.End(text, end + 1) : end;
    }

    /// <summary>„100%ig“, „2-Zimmer-Wohnung“.</summary>
    private static bool GoesOnAsWord(ReadOnlySpan<char> rest) =>
        rest.StartsWith("%ig", StringComparison.Ordinal) || (rest.Length > 1 && rest[0] == '-' && CharKinds.IsLetter(rest[1]));

    /// <summary>Whether the point behind a number makes it an ordinal (or a list mark) and belongs to it.</summary>
    public static bool TakesPoint(ReadOnlySpan<char> text, int start, int end) =>
        end < text.Length && text[end] == '.' && end - start <= 3 && text[start..end].IndexOfAnyExceptInRange('0', '9') < 0
        && TakesPointAfterDigits(text, start, end);

    private static bool TakesPointAfterDigits(ReadOnlySpan<char> text, int start, int end)
    {
        int next = end + 1;
        if (next < text.Length && CharKinds.IsLetter(text[next]))
        {
            // „3.Platz“ lacks a space.
            return end - start <= 2;
        }

        while (next < text.Length && text[next] is ' ' or '\u00A0')
        {
            next++;
        }

        return next > end + 1 && next < text.Length ? IsOrdinalBefore(text, start, end, next) : EndsDate(text, start);
    }

    private static bool IsOrdinalBefore(ReadOnlySpan<char> text, int start, int end, int next)
    {
        if (text[next] is '\n' or '\r')
        {
            return EndsDate(text, start);
        }

        if (StartsItem(text, start) || CharKinds.IsLower(text[next]) || text[next] is '–' or '-' or '/' or '(')
        {
            return true;
        }

        int wordEnd = WordEnd(text, next);
        return end - start <= 2
            && (CharKinds.IsDigit(text[next]) ? EndsDate(text, start) || wordEnd < text.Length && text[wordEnd] == '.'
                : CharKinds.IsUpper(text[next]) && !SentenceOpeners.Contains(text[next..wordEnd]));
    }

    /// <summary>The day or month of a date with its point, which EmpiriST counts as a token: „13.“ in „13.10.2012“.</summary>
    private static int DatePartEnd(ReadOnlySpan<char> text, int start)
    {
        int first = DigitRun(text, start);
        bool day = Value(text, start, first) is > 0 and <= LastDay && HasPointAndDigit(text, first);
        if (!day)
        {
            return 0;
        }

        int second = DigitRun(text, first + 1);
        bool part = second - first > 3 || (second - first == 3 && IsYearAfterMonth(text, start, first, second))
            ? IsYearAfterMonth(text, start, first, second)
            : Value(text, first + 1, second) is > 0 and <= LastMonth && EndsWithYear(text, second);
        return part ? first + 1 : 0;
    }

    /// <summary>Whether a year, or nothing, follows the month: „13.10.2012“, „12.5.“, but not „1.5.3.2“.</summary>
    private static bool EndsWithYear(ReadOnlySpan<char> text, int month)
    {
        if (month >= text.Length || text[month] != '.')
        {
            return false;
        }

        int year = DigitRun(text, month + 1);
        return (year - month - 1) switch
        {
            2 or 4 => !HasPointAndDigit(text, year),
            0 => month + 1 >= text.Length || !CharKinds.IsLetter(text[month + 1]),
            _ => false,
        };
    }

    private static bool HasPointAndDigit(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '.' && CharKinds.IsDigit(text[at + 1]);

    /// <summary>„10.2012“ or „10.12“ behind the day of a date.</summary>
    private static bool IsYearAfterMonth(ReadOnlySpan<char> text, int start, int first, int second) =>
        second - first - 1 is 2 or 4 && !HasPointAndDigit(text, second) && Value(text, start, first) <= LastMonth && EndsDate(text, start);

    /// <summary>Whether the number stands behind the day of a date: „5.“ in „12.5.“.</summary>
    private static bool EndsDate(ReadOnlySpan<char> text, int start) =>
        start > 1 && text[start - 1] == '.' && CharKinds.IsDigit(text[start - 2]) && Value(text, start, DigitRun(text, start)) <= LastMonth;

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        int end = DigitRun(text, start);
        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' or '/' && CharKinds.IsDigit(text[end + 1]))
        {
            end = DigitRun(text, end + 1);
        }

        return end;
    }

    private static int UnitLength(ReadOnlySpan<char> text, int at)
    {
        int end = WordScanner.UnitEnd(text, at);
        end = end > 0 ? end : WordEnd(text, at);
        foreach (string unit in Units)
        {
            if (text[at..end].SequenceEqual(unit))
            {
                return unit.Length;
            }
        }

        return 0;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharKinds.IsWord(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int DigitRun(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharKinds.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Value(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= 2 && int.TryParse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : int.MaxValue;

    /// <summary>Whether a list number can stand here: at the start of a line, behind a colon or the end of a sentence.</summary>
    private static bool StartsItem(ReadOnlySpan<char> text, int at)
    {
        int before = at;
        while (before > 0 && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        return before == 0 || text[before - 1] is '\n' or '\r'
            || (before < at && text[before - 1] is ':' or '.' or '!' or '?' && !EndsAbbreviation(text, before));
    }

    /// <summary>„Nr. 7“: the point before the number ends no sentence.</summary>
    private static bool EndsAbbreviation(ReadOnlySpan<char> text, int end)
    {
        int start = end - 1;
        while (start > 0 && CharKinds.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[end - 1] == '.' && start < end - 1 && Abbreviations.IsKnown(text[start..(end - 1)]);
    }
}
