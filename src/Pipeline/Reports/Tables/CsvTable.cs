using System.Buffers;
using System.Globalization;
using System.Text;

namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>
/// Writes a table as CSV: UTF-8 with byte order mark, line ends as RFC 4180 has them. A cell that a
/// spreadsheet would take for a formula gets an apostrophe in front. Between semicolons a fraction has a comma, as a German
/// spreadsheet reads it: it would take 1.234 for a thousand, and 12.5 for a day in May.
/// </summary>
internal static class CsvTable
{
    private const string ListSeparator = " | ";

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    public static ReadOnlyMemory<byte> Write(ResultTable table, char separator)
    {
        NumberFormatInfo fractions = separator == ';' ? Comma : NumberFormatInfo.InvariantInfo;
        StringBuilder csv = new();
        csv.Append('\uFEFF');
        AppendRow(csv, table.Columns.Select(column => column.Name), separator);
        foreach (Cell[] row in table.Rows)
        {
            AppendRow(csv, table.Columns.Zip(row, (column, cell) => Written(column, cell, fractions)), separator);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static void AppendRow(StringBuilder csv, IEnumerable<string> cells, char separator)
    {
        bool isFirst = true;
        foreach (string cell in cells)
        {
            if (!isFirst)
            {
                csv.Append(separator);
            }

            isFirst = false;
            csv.Append(Quoted(cell, separator));
        }

        csv.Append("\r\n");
    }

    private static string Written(TableColumn column, Cell cell, NumberFormatInfo fractions) => cell.IsEmpty ? string.Empty : column.Kind switch
    {
        ColumnKind.Text => Defused(cell.Text),
        ColumnKind.TextList => Defused(string.Join(ListSeparator, cell.List)),
        ColumnKind.Bool => cell.Bits != 0 ? "true" : "false",
        ColumnKind.Double => cell.Number.ToString(fractions),
        ColumnKind.Timestamp => DateTimeOffset.FromUnixTimeMilliseconds(cell.Bits)
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        _ => cell.Bits.ToString(CultureInfo.InvariantCulture),
    };

    private static string Defused(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().IndexOfAny(separator, '"') >= 0 || cell.AsSpan().IndexOfAny('\n', '\r') >= 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
