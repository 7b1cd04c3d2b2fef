using System.Globalization;
using BenchmarkDotNet.Attributes;
using DialogueMining.Engines.ParquetNet;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Benchmarks.CardPackages;

/// <summary>A table of a million statements written by Parquet.Net and by our own writer, into memory, not packed.</summary>
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
[MemoryDiagnoser(false)]
public class ParquetEngineBenchmarks
{
    private const int Rows = 1_000_000;
    private const int Different = 50_000;

    private static readonly TableColumn[] Columns =
    [
        "id", "kind", "text", TableColumn.List("tables"), TableColumn.Int("round"), new("bytes", ColumnKind.Long),
        TableColumn.Double("confidence"), TableColumn.Bool("applied"), new("when", ColumnKind.Timestamp), "note",
    ];

    private ResultTable _table = new("statements", Columns, []);

    [GlobalSetup]
    public void Setup()
    {
        Cell[][] rows = [.. Enumerable.Range(0, Different).Select(Row)];
        _table = _table with { Rows = Enumerable.Range(0, Rows).Select(number => rows[number % Different]) };
    }

    [Benchmark(Baseline = true)]
    public long OurOwn() => Bytes(file => ParquetTable.Write(_table, [], file, new()));

    [Benchmark]
    public long ParquetNet() => Bytes(file => ColumnArrays.Write(_table, [], file, new ParquetOptions().RowGroupRows, TableEngine.Write));

    private static long Bytes(Action<Stream> write)
    {
        using MemoryStream file = new();
        write(file);
        return file.Length;
    }

    private static Cell[] Row(int number) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"s{number:D7}"),
        number / 10 % 3 == 0 ? "proposal" : "remark",
        string.Create(CultureInfo.InvariantCulture, $"Mehr Bänke am See und ein Weg dorthin, Nummer {number % 7_000}"),
        number % 4 == 0 ? Cell.Empty : Cell.Of(["Tisch 1", "Tisch 12"]),
        number % 7 == 0 ? Cell.Empty : number % 5,
        Cell.Of(5_000_000_000L * number),
        number % 3 == 0 ? Cell.Empty : number / 8.0,
        number % 2 == 0,
        Cell.Of(DateTimeOffset.UnixEpoch.AddMinutes(number)),
        Cell.Empty,
    ];
}
