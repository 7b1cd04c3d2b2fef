using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;
using DialogueMining.Runner.Engines;
using DialogueMining.Tests.Reports;
using DialogueMining.Tests.Reports.Parquet;

namespace DialogueMining.Tests.Engines;

/// <summary>What everybody who writes tables as Parquet files must do: our own writer, and each engine of this build.</summary>
public sealed class ParquetEngineTests
{
    private const string Own = "own";

    private static readonly RunSettings Settings = new("1.2.3", 7, new Dictionary<string, string>());

    public static TheoryData<string> All => [Own, .. EngineList.Built.Parquet.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Our_reader_finds_every_cell(string name)
    {
        foreach ((int rows, int groupRows) in new[] { (0, 1), (1, 1), (7, 3), (1000, 65_536), (1000, 64) })
        {
            ResultTable table = SampleTable.Create(rows), back = ParquetFile.Read(Written(name, table, groupRows), table.Name);

            Assert.Equal(table.Columns, back.Columns);
            Assert.Equal(SampleTable.Shown(table), SampleTable.Shown(back));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_table_gives_the_same_bytes_with_its_notes(string name)
    {
        byte[] file = Written(name, SampleTable.Create(300), 100);

        Assert.Equal(file, Written(name, SampleTable.Create(300), 100));
        Assert.Equal("1", ParquetFile.Notes(file)["schemaVersion"]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_tables_of_a_result_are_equal_cell_by_cell(string name)
    {
        IReadOnlyList<ResultFile> ours = Result(Own), theirs = Result(name);

        Assert.Equal(ours.Select(file => file.Path), theirs.Select(file => file.Path));
        Assert.NotEmpty(ours);
        Assert.All(ours.Zip(theirs), pair =>
        {
            ResultTable expected = ParquetFile.Read(pair.First.Content, "t"), table = ParquetFile.Read(pair.Second.Content, "t");
            Assert.Equal(expected.Columns, table.Columns);
            Assert.Equal(SampleTable.Shown(expected), SampleTable.Shown(table));
        });
    }

    [Fact]
    public void Who_writes_is_given_plain_arrays_a_group_at_a_time()
    {
        List<Array[]> groups = [];
        Dictionary<string, Type> types = [];

        ColumnArrays.Write(SampleTable.Create(7), [new("schemaVersion", "1")], Stream.Null, 3, (columns, rowGroups, notes, _) =>
        {
            types = new(columns);
            groups.AddRange(rowGroups);
            Assert.Equal("1", notes["schemaVersion"]);
        });

        Assert.Equal([3, 3, 1], groups.Select(group => group[0].Length));
        Assert.Equal((typeof(string), typeof(string[]), typeof(DateTime)), (types["id"], types["tables"], types["when"]));
        Assert.Equal(new string?[] { "s0000000", "s0000001", "s0000002" }, groups[0][0]);
        Assert.Equal(new int?[] { null, -499, -498 }, groups[0][4]);
        Assert.Equal(new DateTime?[] { DateTime.UnixEpoch.AddMilliseconds(7), DateTime.UnixEpoch.AddDays(1).AddMilliseconds(7), DateTime.UnixEpoch.AddDays(2).AddMilliseconds(7) }, groups[0][8]);
        Assert.Equal([null, [], ["Tisch 1"]], (string[]?[])groups[0][3]);
    }

    [Fact]
    public void Who_writes_decides_the_bytes()
    {
        ReportOptions options = new() { Formats = new SortedSet<ResultFormat> { ResultFormat.Parquet }, ParquetEngine = (_, _, _, target) => target.WriteByte(42) };

        Assert.All(Tables(options), file => Assert.Equal([42], file.Content.ToArray()));
    }

    internal static byte[] Written(string name, ResultTable table, int groupRows)
    {
        MemoryStream file = new();
        KeyValuePair<string, string>[] notes = [new("schemaVersion", "1")];
        if (name == Own)
        {
            ParquetTable.Write(table, notes, file, new() { RowGroupRows = groupRows });
        }
        else
        {
            ColumnArrays.Write(table, notes, file, groupRows, EngineList.Built.Parquet[name]);
        }

        return file.ToArray();
    }

    private static IReadOnlyList<ResultFile> Result(string name) => Tables(new() { ParquetEngine = name == Own ? null : EngineList.Built.Parquet[name] });

    private static IReadOnlyList<ResultFile> Tables(ReportOptions options) =>
        [.. new ReportWriter(options).Write(SampleAnalysis.Open(), Settings).Where(file => file.Path.EndsWith(".parquet", StringComparison.Ordinal))];
}
