using System.Globalization;

namespace DialogueMining.Pipeline.Notes;

/// <summary>One name a table, however it is written: „7“, „Tisch 07“, „Table 7“ and „tisch-07.txt“ are „Tisch 7“.</summary>
internal static class TableName
{
    public static string OfNumber(int number) => string.Create(CultureInfo.InvariantCulture, $"Tisch {number}");

    /// <summary>Whether a name is „Tisch“ and a number.</summary>
    public static bool IsNumbered(string name) =>
        name.StartsWith("Tisch ", StringComparison.Ordinal) && name.Length > 6 && char.IsAsciiDigit(name[6]);

    /// <summary>The table that a cell names; null where it is empty.</summary>
    public static string? OfCell(string cell)
    {
        string name = cell.Trim();
        if (name.Length == 0)
        {
            return null;
        }

        return NumberWords.TryCardinal(name, out int number)
            ? OfNumber(number)
            : HeadingForm.Read(name, isMarked: true)?.Table ?? name;
    }

    /// <summary>The table that a path names („tisch-07.txt“, „Tisch 7/notizen.txt“); its last name where it names none.</summary>
    public static string OfPath(string path)
    {
        string stem = Path.GetFileNameWithoutExtension(path);
        string[] parts = path.Split('/');
        return Numbered(stem, "tisch") ?? Numbered(stem, "table")
            ?? (NumberWords.TryCardinal(stem, out int number) ? OfNumber(number) : null)
            ?? parts.SkipLast(1).Reverse().Select(folder => Numbered(folder, "tisch")).FirstOrDefault(name => name is not null)
            ?? stem;
    }

    /// <summary>The round that a path names („tisch-07-runde-2.txt“); null where it names none.</summary>
    public static int? RoundOfPath(string path) =>
        NumberAfter(path, "runde") is { } number && number.Value <= 99 ? number.Value : null;

    private static string? Numbered(string name, string word) =>
        NumberAfter(name, word) is { } number && !IsPair(name, number.End) ? OfNumber(number.Value) : null;

    private static (int Value, int End)? NumberAfter(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        int start = at + word.Length;
        while (start < name.Length && name[start] is ' ' or '-' or '_' or '.')
        {
            start++;
        }

        int end = start;
        while (end < name.Length && char.IsAsciiDigit(name[end]))
        {
            end++;
        }

        return end > start && end - start <= 4
            ? (int.Parse(name.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), end)
            : null;
    }

    /// <summary>„tisch-12-13“ is the notes of two tables; its headings say which is whose.</summary>
    private static bool IsPair(string name, int end)
    {
        ReadOnlySpan<char> rest = name.AsSpan(end);
        return rest.Length is 2 or 3 && rest[0] is '-' or '_' or '+' or '&'
            && !rest[1..].ContainsAnyExceptInRange('0', '9');
    }
}
