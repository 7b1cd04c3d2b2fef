using System.Globalization;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Reports.Parquet;

/// <summary>An independent reader finds every cell that was written.</summary>
public sealed class DuckDbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NodeFact]
    public void DuckDbReadsEveryKindOfColumn()
    {
        Check(SampleTable.Create(1000), new() { RowGroupRows = 300 });
        Check(SampleTable.Create(300), new() { Compression = ParquetCompression.Gzip });
        Check(SampleTable.Create(0), new());
    }

    [NodeFact]
    public void DuckDbReadsEveryTableOfAResult()
    {
        IReadOnlyList<ResultFile> files = new ReportWriter(new()).Write(
            SampleAnalysis.Open(), new("1.2.3", 7, new Dictionary<string, string>()));
        foreach (ResultFile file in files.Where(file => file.Path.EndsWith(".parquet", StringComparison.Ordinal)))
        {
            Compare(ParquetFile.Read(file.Content, file.Path), file.Content.ToArray());
        }
    }

    private void Check(ResultTable table, ParquetOptions options)
    {
        MemoryStream file = new();
        ParquetTable.Write(table, [], file, options);
        Compare(table, file.ToArray());
    }

    private void Compare(ResultTable table, byte[] file)
    {
        string path = Path.Combine(_folder.Path, "table.parquet");
        File.WriteAllBytes(path, file);
        using JsonDocument read = JsonDocument.Parse(NodeScript.Run("read-parquet.mjs", path));
        JsonElement[] rows = [.. read.RootElement.GetProperty("rows").EnumerateArray()];

        Assert.Equal(table.Columns.Select(TypeOf), read.RootElement.GetProperty("types").EnumerateArray().Select(type => type.GetString()));
        Assert.Equal(
            table.Rows.Select(row => string.Join('|', table.Columns.Zip(row, Shown))),
            rows.Select(row => string.Join('|', table.Columns.Zip(row.EnumerateArray(), Shown))));
    }

    private static string TypeOf(TableColumn column) => column.Kind switch
    {
        ColumnKind.Text => "VARCHAR",
        ColumnKind.TextList => "VARCHAR[]",
        ColumnKind.Int => "INTEGER",
        ColumnKind.Long => "BIGINT",
        ColumnKind.Double => "DOUBLE",
        ColumnKind.Bool => "BOOLEAN",
        _ => "TIMESTAMP WITH TIME ZONE",
    };

    private static string Shown(TableColumn column, Cell cell) => cell.IsEmpty ? "-" : column.Kind switch
    {
        ColumnKind.Text => "'" + cell.Text,
        ColumnKind.TextList => $"[{string.Join(',', cell.List)}]",
        ColumnKind.Double => cell.Number.ToString("R", CultureInfo.InvariantCulture),
        ColumnKind.Bool => cell.Bits == 1 ? "True" : "False",
        ColumnKind.Timestamp => DateTimeOffset.FromUnixTimeMilliseconds(cell.Bits)
            .ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture),
        _ => cell.Bits.ToString(CultureInfo.InvariantCulture),
    };

    private static string Shown(TableColumn column, JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => "-",
        JsonValueKind.Array => $"[{string.Join(',', cell.EnumerateArray().Select(item => item.GetString()))}]",
        JsonValueKind.Number when column.Kind == ColumnKind.Double => cell.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String when column.Kind == ColumnKind.Text => "'" + cell.GetString(),
        // DuckDB shows the machine's time zone behind the moment.
        JsonValueKind.String when column.Kind == ColumnKind.Timestamp => cell.GetString()![..23],
        _ => cell.ToString(),
    };
}
