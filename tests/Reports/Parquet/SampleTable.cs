using System.Globalization;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Tests.Reports.Parquet;

/// <summary>A table with every kind of column, with empty cells, empty lists, umlauts and long runs.</summary>
internal static class SampleTable
{
    public static ResultTable Create(int rows) => new(
        "sample",
        [
            "id", "kind", "text", TableColumn.List("tables"), TableColumn.Int("round"), new("bytes", ColumnKind.Long),
            TableColumn.Double("confidence"), TableColumn.Bool("applied"), new("when", ColumnKind.Timestamp), "nothing",
        ],
        Enumerable.Range(0, rows).Select(Row));

    /// <summary>Rows as text, to compare.</summary>
    public static IReadOnlyList<string> Shown(ResultTable table) =>
        [.. table.Rows.Select(row => string.Join('|', table.Columns.Zip(row, Shown)))];

    private static Cell[] Row(int number) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"s{number:D7}"),
        number / 10 % 3 == 0 ? "proposal" : "remark",
        number % 5 == 4 ? null : string.Create(CultureInfo.InvariantCulture, $"Grün „{number % 700}“ – mehr Bäume 🌳"),
        (number % 4) switch
        {
            0 => Cell.Empty,
            1 => Cell.Of(Array.Empty<string>()),
            2 => Cell.Of(["Tisch 1"]),
            _ => Cell.Of(["Tisch 1", "Tisch 12", ""]),
        },
        number % 7 == 0 ? Cell.Empty : number - 500,
        Cell.Of(5_000_000_000L * number),
        number % 3 == 0 ? Cell.Empty : number / 8.0,
        number % 2 == 0,
        Cell.Of(DateTimeOffset.UnixEpoch.AddDays(number).AddMilliseconds(7)),
        Cell.Empty,
    ];

    private static string Shown(TableColumn column, Cell cell) => cell.IsEmpty ? "-" : column.Kind switch
    {
        ColumnKind.Text => "'" + cell.Text,
        ColumnKind.TextList => $"[{string.Join(',', cell.List)}]",
        ColumnKind.Double => cell.Number.ToString("R", CultureInfo.InvariantCulture),
        _ => cell.Bits.ToString(CultureInfo.InvariantCulture),
    };
}
