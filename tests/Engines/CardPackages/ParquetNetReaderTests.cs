using System.Globalization;
using DialogueMining.Pipeline.Reports.Tables;
using DialogueMining.Tests.Reports.Parquet;
using Parquet;
using Parquet.Schema;

namespace DialogueMining.Tests.Engines.CardPackages;

/// <summary>Parquet.Net finds every cell in files of our own writer, and in its own.</summary>
public sealed class ParquetNetReaderTests
{
    [Theory]
    [InlineData("own", 1000, 64)]
    [InlineData("own", 1000, 65_536)]
    [InlineData("parquet.net", 1000, 64)]
    public async Task Parquet_Net_finds_every_cell(string writer, int rows, int groupRows)
    {
        ResultTable table = SampleTable.Create(rows);

        Assert.Equal(SampleTable.Shown(table), await ReadAsync(ParquetEngineTests.Written(writer, table, groupRows), table.Columns));
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(byte[] file, IReadOnlyList<TableColumn> columns)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(new MemoryStream(file));
        DataField[] fields = reader.Schema.GetDataFields();
        List<string> lines = [];
        for (int index = 0; index < reader.RowGroupCount; index++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(index);
            List<string[]> shown = [];
            foreach ((DataField field, TableColumn column) in fields.Zip(columns))
            {
                shown.Add(await ColumnAsync(group, field, column.Kind));
            }

            lines.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(row => string.Join('|', shown.Select(cells => cells[row]))));
        }

        return lines;
    }

    private static async Task<string[]> ColumnAsync(ParquetRowGroupReader group, DataField field, ColumnKind kind)
    {
        switch (kind)
        {
            case ColumnKind.Text:
                string?[] texts = new string?[group.RowCount];
                await group.ReadAsync(field, texts.AsMemory());
                return [.. texts.Select(text => text is null ? "-" : "'" + text)];
            case ColumnKind.TextList:
                return await ListsAsync(group, field);
            case ColumnKind.Int:
                return await NumbersAsync<int>(group, field, value => value.ToString(CultureInfo.InvariantCulture));
            case ColumnKind.Long:
                return await NumbersAsync<long>(group, field, value => value.ToString(CultureInfo.InvariantCulture));
            case ColumnKind.Double:
                return await NumbersAsync<double>(group, field, value => value.ToString("R", CultureInfo.InvariantCulture));
            case ColumnKind.Bool:
                return await NumbersAsync<bool>(group, field, value => value ? "1" : "0");
            default:
                return await NumbersAsync<DateTime>(group, field, value =>
                    new DateTimeOffset(value.Ticks, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        }
    }

    private static async Task<string[]> NumbersAsync<T>(ParquetRowGroupReader group, DataField field, Func<T, string> shown)
        where T : struct
    {
        T?[] values = new T?[group.RowCount];
        await group.ReadAsync<T>(field, values.AsMemory());
        return [.. values.Select(value => value is { } there ? shown(there) : "-")];
    }

    private static async Task<string[]> ListsAsync(ParquetRowGroupReader group, DataField field)
    {
        int places = (int)group.GetMetadata(field)!.MetaData!.NumValues;
        ReadOnlyMemory<char>[] items = new ReadOnlyMemory<char>[places];
        int[] definitions = new int[places], repetitions = new int[places];
        await group.ReadRawAsync<ReadOnlyMemory<char>>(field, items, definitions.AsMemory(), repetitions.AsMemory());
        List<string> lists = [];
        List<string> open = [];
        int item = 0;
        for (int place = 0; place < places; place++)
        {
            if (repetitions[place] == 0)
            {
                open = [];
                lists.Add("-");
            }

            if (definitions[place] == field.MaxDefinitionLevel)
            {
                open.Add(items[item++].ToString());
            }

            lists[^1] = definitions[place] == 0 ? "-" : $"[{string.Join(',', open)}]";
        }

        return [.. lists];
    }
}
