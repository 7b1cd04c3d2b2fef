using DialogueMining.Pipeline.Reports.Parquet;
using Parquet;
using Parquet.Schema;

namespace DialogueMining.Engines.ParquetNet;

/// <summary>Writes tables with Parquet.Net, as a <see cref="ParquetEngine"/>.</summary>
public static class TableEngine
{
    private const string ElementName = "element";

    /// <summary>Writes a table; the pages are not packed, since packed bytes differ from machine to machine.</summary>
    /// <inheritdoc cref="ParquetEngine"/>
    public static void Write(
        IReadOnlyList<KeyValuePair<string, Type>> columns, IEnumerable<Array[]> rowGroups, IReadOnlyDictionary<string, string> notes, Stream target) =>
        WriteAsync(columns, rowGroups, notes, target).GetAwaiter().GetResult();

    private static async Task WriteAsync(
        IReadOnlyList<KeyValuePair<string, Type>> columns, IEnumerable<Array[]> rowGroups, IReadOnlyDictionary<string, string> notes, Stream target)
    {
        ParquetSchema schema = new(columns.Select(column => FieldOf(column.Key, column.Value)));
        DataField[] fields = schema.GetDataFields();
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.None };
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, target, options).ConfigureAwait(false);
        writer.CustomMetadata = notes;
        foreach (Array[] group in rowGroups)
        {
            using ParquetRowGroupWriter rows = writer.CreateRowGroup();
            for (int column = 0; column < fields.Length; column++)
            {
                await WriteAsync(rows, fields[column], group[column]).ConfigureAwait(false);
            }
        }
    }

    private static Field FieldOf(string name, Type type) =>
        type == typeof(string[]) ? new ListField(name, new DataField<string>(ElementName))
        : type == typeof(DateTime) ? new DateTimeDataField(name, DateTimeFormat.DateAndTime, isNullable: true)
        : new DataField(name, type, isNullable: true);

    private static Task WriteAsync(ParquetRowGroupWriter rows, DataField field, Array cells) => cells switch
    {
        string?[] texts => rows.WriteAsync(field, texts),
        string[]?[] lists => WriteListsAsync(rows, field, lists),
        int?[] numbers => rows.WriteAsync<int>(field, numbers.AsMemory()),
        long?[] numbers => rows.WriteAsync<long>(field, numbers.AsMemory()),
        double?[] numbers => rows.WriteAsync<double>(field, numbers.AsMemory()),
        bool?[] truths => rows.WriteAsync<bool>(field, truths.AsMemory()),
        DateTime?[] moments => rows.WriteAsync<DateTime>(field, moments.AsMemory()),
        _ => throw new ArgumentException($"Columns of {cells.GetType()} are none of a table.", nameof(cells)),
    };

    // The format tells a missing list (0) from an empty one (1) and from one with an item (the highest level), and where a list goes on (1).
    private static Task WriteListsAsync(ParquetRowGroupWriter rows, DataField field, string[]?[] lists)
    {
        List<ReadOnlyMemory<char>> items = [];
        List<int> definitions = [], repetitions = [];
        foreach (string[]? list in lists)
        {
            if (list is not { Length: > 0 })
            {
                definitions.Add(list is null ? 0 : 1);
                repetitions.Add(0);
                continue;
            }

            items.AddRange(list.Select(item => item.AsMemory()));
            definitions.AddRange(Enumerable.Repeat(field.MaxDefinitionLevel, list.Length));
            repetitions.AddRange(list.Select((_, index) => Math.Min(index, 1)));
        }

        return rows.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            field, items.ToArray(), definitions.ToArray(), repetitions.ToArray(), CancellationToken.None);
    }
}
