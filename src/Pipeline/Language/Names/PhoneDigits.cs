namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Groups of digits with what people write between them.</summary>
/// <param name="End">Offset behind the last digit.</param>
/// <param name="Count">Number of digits.</param>
/// <param name="HasAreaCode">Whether they begin as an area code or a country code does.</param>
/// <param name="IsDate">Whether they read as a date, or as the number of a file with its year.</param>
internal readonly record struct PhoneDigits(int End, int Count, bool HasAreaCode, bool IsDate)
{
    /// <summary>Longest gap between two groups: „ / “, „) – “.</summary>
    private const int LongestGap = 3;
    private const int MostGroups = 8;

    public static PhoneDigits Read(string text, int start)
    {
        List<string> groups = [];
        int end = start;
        while (groups.Count < MostGroups && NextGroup(text, end, groups.Count) is var (first, last) && last > first)
        {
            groups.Add(text[first..last]);
            end = last;
        }

        bool isGlued = end < text.Length && CharKinds.IsLetter(text[end]);
        return groups.Count == 0 || isGlued ? new PhoneDigits(end, 0, false, false) : Of(text, start, end, groups);
    }

    /// <summary>The digits behind a gap; an empty stretch where there are none.</summary>
    private static (int First, int Last) NextGroup(string text, int from, int groups)
    {
        int first = from;
        while (first < text.Length && first - from < LongestGap && IsGap(text[first], groups))
        {
            first++;
        }

        int last = first;
        while (last < text.Length && char.IsAsciiDigit(text[last]))
        {
            last++;
        }

        return (first, last);
    }

    private static PhoneDigits Of(string text, int start, int end, List<string> groups)
    {
        string digits = string.Concat(groups);
        bool isForeign = text.AsSpan(start).TrimStart("(").StartsWith("+") || digits.StartsWith("0049", StringComparison.Ordinal);
        bool isArea = digits.Length > 1 && digits[0] == '0' && digits[1] != '0' && !(groups.Count == 1 && groups[0].Length < 8);
        return new PhoneDigits(end, digits.Length, isForeign || isArea, IsDateOrFile(text, start, end, groups));
    }

    /// <summary>„01.02.2024“, „05/06/07“, „0815/2024“: two digits first, or a year last behind one other group.</summary>
    private static bool IsDateOrFile(string text, int start, int end, List<string> groups)
    {
        bool isDate = groups.Count == 3 && groups[0].Length <= 2 && groups[1].Length <= 2 && groups[2].Length is 2 or 4;
        bool isYear = groups[^1].Length == 4 && (groups[^1].StartsWith("19", StringComparison.Ordinal) || groups[^1].StartsWith("20", StringComparison.Ordinal));
        bool isFile = groups.Count == 2 && groups[0].Length <= 4 && isYear && text.AsSpan(start, end - start).Contains('/');
        return isDate || isFile;
    }

    private static bool IsGap(char letter, int groups) => groups == 0
        ? letter is '+' or '('
        : letter is ' ' or '\u00A0' or '\u202F' or '/' or '-' or '–' or '.' or '(' or ')';
}
