using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>The end of a Parquet file: its schema, and where everything lies. Numbers are those of the format's Thrift definition.</summary>
internal static class ParquetFooter
{
    private const int Version = 1;
    private const int Optional = 1;
    private const int Repeated = 2;
    private const int Utf8 = 0;
    private const int ListType = 3;

    public static byte[] Write(
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<RowGroup> groups,
        IReadOnlyList<KeyValuePair<string, string>> notes,
        ParquetCompression compression)
    {
        using CompactWriter footer = new();
        footer.Struct(() =>
        {
            footer.Field(1, Version);
            WriteSchema(footer, columns);
            footer.Field(3, groups.Sum(group => group.Rows));
            footer.Structs(4, groups, group => WriteGroup(footer, columns, group, compression));
            footer.Structs(5, notes, note =>
            {
                footer.Field(1, note.Key);
                footer.Field(2, note.Value);
            });
            footer.Field(6, "DialogueMining");
            // Texts are ordered by their bytes, numbers by value: readers may use the statistics.
            footer.Structs(7, columns, _ => footer.Struct(1, () => { }));
        });
        return footer.Written.ToArray();
    }

    private static void WriteSchema(CompactWriter footer, IReadOnlyList<TableColumn> columns)
    {
        List<Action> elements = [() => Group("schema", null, columns.Count)];
        foreach (TableColumn column in columns)
        {
            elements.AddRange(column.Kind == ColumnKind.TextList
                ?
                [
                    () => Group(column.Name, Optional, 1, isList: true),
                    () => Group("list", Repeated, 1),
                    () => Leaf("element", ColumnKind.Text),
                ]
                : [() => Leaf(column.Name, column.Kind)]);
        }

        footer.Structs(2, elements, element => element());

        void Group(string name, int? repetition, int children, bool isList = false)
        {
            if (repetition is int often)
            {
                footer.Field(3, often);
            }

            footer.Field(4, name);
            footer.Field(5, children);
            if (isList)
            {
                footer.Field(6, ListType);
                footer.Struct(10, () => footer.Struct(3, () => { }));
            }
        }

        void Leaf(string name, ColumnKind kind)
        {
            footer.Field(1, ParquetKind.Physical(kind));
            footer.Field(3, Optional);
            footer.Field(4, name);
            if (ParquetKind.IsText(kind))
            {
                footer.Field(6, Utf8);
                footer.Struct(10, () => footer.Struct(1, () => { }));
            }
            else if (kind == ColumnKind.Timestamp)
            {
                footer.Field(6, ParquetKind.TimestampMilliseconds);
                footer.Struct(10, () => footer.Struct(8, () =>
                {
                    footer.Field(1, true);
                    footer.Struct(2, () => footer.Struct(1, () => { }));
                }));
            }
        }
    }

    private static void WriteGroup(
        CompactWriter footer, IReadOnlyList<TableColumn> columns, RowGroup group, ParquetCompression compression)
    {
        (TableColumn Column, ColumnChunk Chunk)[] chunks = [.. columns.Zip(group.Chunks)];
        footer.Structs(1, chunks, pair =>
        {
            footer.Field(2, pair.Chunk.DictionaryOffset ?? pair.Chunk.DataOffset);
            footer.Struct(3, () => WriteChunk(footer, pair.Column, pair.Chunk, compression));
        });
        footer.Field(2, group.Chunks.Sum(chunk => chunk.PlainSize));
        footer.Field(3, group.Rows);
    }

    private static void WriteChunk(CompactWriter footer, TableColumn column, ColumnChunk chunk, ParquetCompression compression)
    {
        footer.Field(1, ParquetKind.Physical(column.Kind));
        footer.List(2, chunk.DictionaryOffset is null ? [0, 3] : [0, 3, 8]);
        footer.List(3, column.Kind == ColumnKind.TextList ? [column.Name, "list", "element"] : [column.Name]);
        footer.Field(4, (int)compression);
        footer.Field(5, chunk.ValueCount);
        footer.Field(6, chunk.PlainSize);
        footer.Field(7, chunk.Size);
        footer.Field(9, chunk.DataOffset);
        if (chunk.DictionaryOffset is long dictionary)
        {
            footer.Field(11, dictionary);
        }

        footer.Struct(12, () =>
        {
            footer.Field(3, chunk.Statistics.Empty);
            if (chunk.Statistics.Greatest is byte[] greatest)
            {
                footer.Field(5, greatest);
            }

            if (chunk.Statistics.Least is byte[] least)
            {
                footer.Field(6, least);
            }
        });
    }
}
