using System.Globalization;
using System.Text;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Numbers in German: „1.234,5“, „12 %“.</summary>
internal static class NumberText
{
    /// <summary>Digits that a cell without a format shows.</summary>
    private const int GeneralDigits = 10;

    /// <summary>A decimal number holds no more; larger ones are shown in scientific notation.</summary>
    private const double Largest = 1e28;

    private static readonly NumberFormatInfo German = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    public static string Show(double value, IReadOnlyList<FormatPiece> section)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= Largest)
        {
            return value.ToString("0.#####E+00", German);
        }

        bool isShown = false;
        StringBuilder shown = new();
        foreach (FormatPiece piece in section)
        {
            bool isNumber = piece.Kind is '0' or 'G' && !isShown;
            shown.Append(piece.Kind switch
            {
                '"' or '%' => piece.Text,
                'G' when isNumber => General(value),
                '0' when isNumber => Digits(value, piece.Text, section),
                _ => string.Empty,
            });
            isShown |= isNumber;
        }

        return shown.ToString();
    }

    /// <summary>A number in a cell that has no format.</summary>
    public static string General(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= Largest)
        {
            return value.ToString("0.#####E+00", German);
        }

        decimal number = (decimal)value;
        int whole = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        int decimals = Math.Max(0, GeneralDigits - whole);
        decimal rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString("0." + new string('#', decimals), German);
    }

    private static string Digits(double value, string digits, IReadOnlyList<FormatPiece> section)
    {
        if (section.FirstOrDefault(piece => piece.Kind == 'E') is { } exponent)
        {
            return value.ToString(digits.Replace(",", string.Empty, StringComparison.Ordinal) + "E" + exponent.Text, German);
        }

        int percent = section.Count(piece => piece.Kind == '%');
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? digits : digits[..point];
        string scaled = digits.TrimEnd(',');
        string decimals = point < 0 ? string.Empty : scaled[Math.Min(scaled.Length, point + 1)..].Replace('?', '#').Replace(",", string.Empty, StringComparison.Ordinal);
        bool isGrouped = whole.TrimEnd(',').Contains(',', StringComparison.Ordinal);
        int zeros = Math.Max(whole.Count(letter => letter == '0'), whole.Length == 0 ? 0 : 1);
        string format = (isGrouped ? "#,##" : string.Empty) + new string('0', Math.Max(zeros, 1)) + "." + decimals;
        decimal number = (decimal)(value * Math.Pow(100, percent) / Math.Pow(1000, digits.Length - scaled.Length));
        return Math.Round(number, Math.Min(decimals.Length, 28), MidpointRounding.AwayFromZero).ToString(format, German);
    }
}
