using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Tests.Reports.Parquet;

/// <summary>What is written as Parquet comes back cell by cell, and broken files are refused.</summary>
public sealed class ParquetTableTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(1000, 65_536)]
    [InlineData(1000, 64)]
    public void EveryCellComesBack(int rows, int rowGroupRows)
    {
        ResultTable table = SampleTable.Create(rows);

        ResultTable back = ParquetFile.Read(Written(table, new() { RowGroupRows = rowGroupRows }), table.Name);

        Assert.Equal(table.Columns, back.Columns);
        Assert.Equal(SampleTable.Shown(table), SampleTable.Shown(back));
    }

    [Fact]
    public void PackedPagesComeBackAndAreSmaller()
    {
        ResultTable table = SampleTable.Create(5000);
        byte[] plain = Written(table, new());
        byte[] packed = Written(table, new() { Compression = ParquetCompression.Gzip });

        Assert.True(packed.Length < plain.Length / 2, $"{packed.Length} of {plain.Length} bytes");
        Assert.Equal(SampleTable.Shown(table), SampleTable.Shown(ParquetFile.Read(packed, table.Name)));
    }

    [Fact]
    public void NotesStandInTheFooter()
    {
        byte[] file = Written(SampleTable.Create(2), new());

        Assert.Equal("1", ParquetFile.Notes(file)["schemaVersion"]);
    }

    [Fact]
    public void AFileCutOffAnywhereIsRefused()
    {
        byte[] file = Written(SampleTable.Create(40), new());

        for (int length = 0; length < file.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => ParquetFile.Read(file.AsMemory(0, length), "t"));
        }
    }

    [Fact]
    public void AChangedByteNeverEndsInAnotherErrorThanTheNamedOne()
    {
        byte[] file = Written(SampleTable.Create(12), new());
        for (int index = 0; index < file.Length; index++)
        {
            byte[] broken = [.. file];
            broken[index] ^= 0xFF;
            Exception? error = Record.Exception(() => ParquetFile.Read(broken, "t"));
            Assert.True(error is null or InvalidDataException, $"byte {index}: {error}");
        }
    }

    [Fact]
    public void AMillionRowsStreamInSeconds()
    {
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        ParquetTable.Write(SampleTable.Create(1_000_000), [], Stream.Null, new());

        // The bar is ten seconds for all columns of a million statements; machines in CI are slow and shared.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static byte[] Written(ResultTable table, ParquetOptions options)
    {
        MemoryStream file = new();
        ParquetTable.Write(table, [new("schemaVersion", "1")], file, options);
        return file.ToArray();
    }
}
