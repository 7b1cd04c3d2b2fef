using System.Globalization;

namespace DialogueMining.Pipeline.Reports;

/// <summary>
/// Days and times as an office writes them: in Central European Time, summer time from the last Sunday of March to the last Sunday of
/// October, 1:00 UTC (Directive 2000/84/EC). By rule and not by the machine's settings: the same bytes everywhere.
/// </summary>
internal static class GermanTime
{
    private const string LetterDay = "yyyy-MM-dd";

    /// <summary>The day in Germany.</summary>
    public static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(Local(time));

    /// <summary>„23.11.2026, 06:32 Uhr“.</summary>
    public static string Moment(DateTimeOffset time) =>
        Speech.Put($"{Local(time).ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture)}\u00A0Uhr");

    /// <summary>„am 23. November 2026“, „vom 23. bis zum 24. November 2026“, with as much of the first day as differs.</summary>
    public static string Span(DateOnly first, DateOnly last) => first == last
        ? Speech.Put($"am {German.Date(first)}")
        : Speech.Put($"vom {Start(first, last)} bis zum {German.Date(last)}");

    /// <summary>A day or moment as decisions files write it, as one reads it: „am 2. Juni 2006“; anything else in brackets as it stands.</summary>
    public static string When(string written) =>
        DateOnly.TryParseExact(written, LetterDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? Speech.Put($"am {German.Date(day)}")
        : DateTimeOffset.TryParseExact(written, ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? Speech.Put($"am {German.Date(Day(time))}")
        : $"({written})";

    private static string Start(DateOnly first, DateOnly last)
    {
        string whole = German.Date(first)!;
        return Speech.IsEnglish || first.Year != last.Year ? whole
            : first.Month != last.Month ? whole[..whole.LastIndexOf('\u00A0')]
            : whole[..whole.IndexOf('\u00A0', StringComparison.Ordinal)];
    }

    private static DateTime Local(DateTimeOffset time)
    {
        DateTime utc = time.UtcDateTime;
        bool isSummer = utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10);
        return utc.AddHours(isSummer ? 2 : 1);
    }

    // At 1:00 UTC.
    private static DateTime LastSunday(int year, int month)
    {
        DateTime end = new(year, month, DateTime.DaysInMonth(year, month), 1, 0, 0, DateTimeKind.Utc);
        return end.AddDays(-(int)end.DayOfWeek);
    }
}
