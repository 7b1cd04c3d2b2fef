using System.Globalization;
using System.Text;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Dates and times as a cell shows them: „02.06.2006“, „2. Juni 2006“, „14:30“.</summary>
internal static class DateText
{
    /// <summary>Days from 1900 to 1904, where workbooks from old Macs begin to count.</summary>
    private const int DaysTo1904 = 1462;

    /// <summary>Excel counts a 29 February 1900 that never was; earlier dates are a day off.</summary>
    private const int FalseLeapDay = 60;

    /// <summary>31 December 9999.</summary>
    private const double LastDay = 2_958_466;

    private static readonly Dictionary<string, string[]> Names = LanguageData.Lines("calendar-names.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>The date of a number of days; null where no calendar has it.</summary>
    public static string? Show(double value, IReadOnlyList<FormatPiece> section, bool isFrom1904)
    {
        double days = value + (isFrom1904 ? DaysTo1904 : 0);
        if (days is not (>= 0 and < LastDay))
        {
            return null;
        }

        // A time is a fraction of a day: to the millisecond, as Excel rounds it.
        DateTime date = new DateTime(1899, 12, 30).AddDays(days < FalseLeapDay ? 1 : 0)
            .AddMilliseconds(Math.Round(days * 86_400_000.0));
        bool hasHalves = section.Any(piece => piece.Kind == 'a');
        StringBuilder shown = new();
        for (int index = 0; index < section.Count; index++)
        {
            FormatPiece piece = section[index];
            shown.Append(piece.IsElapsed ? Elapsed(days, piece)
                : piece.Kind == 'm' && IsMinutes(section, index) ? Two(date.Minute, piece)
                : Part(date, piece, hasHalves));
        }

        return shown.ToString().Trim();
    }

    private static string Part(DateTime date, FormatPiece piece, bool hasHalves) => (piece.Kind, piece.Text.Length) switch
    {
        ('y', > 2) => date.Year.ToString("D4", CultureInfo.InvariantCulture),
        ('y', _) => (date.Year % 100).ToString("D2", CultureInfo.InvariantCulture),
        ('m', > 4) => Names["months"][date.Month - 1][..1],
        ('m', 4) => Names["months"][date.Month - 1],
        ('m', 3) => Names["months-short"][date.Month - 1],
        ('m', _) => Two(date.Month, piece),
        ('d', > 3) => Names["days"][(int)date.DayOfWeek],
        ('d', 3) => Names["days-short"][(int)date.DayOfWeek],
        ('d', _) => Two(date.Day, piece),
        ('h', _) => Two(hasHalves ? ((date.Hour + 11) % 12) + 1 : date.Hour, piece),
        ('s', _) => Two(date.Second, piece),
        ('.', int digits) => "," + date.Millisecond.ToString("D3", CultureInfo.InvariantCulture)[..Math.Min(3, digits - 1)],
        ('a', _) => date.Hour < 12 ? "AM" : "PM",
        _ => piece.Text,
    };

    /// <summary>„m“ beside hours or seconds is minutes, else months.</summary>
    private static bool IsMinutes(IReadOnlyList<FormatPiece> section, int index)
    {
        FormatPiece? before = section.Take(index).LastOrDefault(piece => piece.IsDate);
        FormatPiece? after = section.Skip(index + 1).FirstOrDefault(piece => piece.IsDate);
        return section[index].Text.Length < 3 && (before?.Kind == 'h' || after?.Kind == 's');
    }

    private static string Elapsed(double days, FormatPiece piece)
    {
        double units = piece.Kind switch
        {
            'h' => days * 24,
            'm' => days * 1440,
            _ => days * 86_400,
        };
        return Math.Floor(units + 1e-6).ToString("0", CultureInfo.InvariantCulture).PadLeft(piece.Text.Length, '0');
    }

    private static string Two(int number, FormatPiece piece) =>
        number.ToString(piece.Text.Length > 1 ? "D2" : "D1", CultureInfo.InvariantCulture);
}
