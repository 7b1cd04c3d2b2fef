using System.Buffers.Binary;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Reads what <see cref="ParquetTable"/> writes, and files of others that keep to the same part of the format.</summary>
internal static class ParquetFile
{
    private const int EndSize = 8;

    /// <summary>Reads a whole table.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Name that the table shall have.</param>
    /// <exception cref="InvalidDataException">It is no Parquet file, is broken, or uses what this reader does not know.</exception>
    public static ResultTable Read(ReadOnlyMemory<byte> content, string name)
    {
        CompactStruct footer = Footer(content.Span);
        TableColumn[] columns = [.. Columns(footer.Structs(2))];
        return new(name, columns, [.. footer.Structs(4).SelectMany(group => Rows(content, group, columns))]);
    }

    /// <summary>Notes in the footer.</summary>
    /// <exception cref="InvalidDataException">It is no Parquet file, or is broken.</exception>
    public static IReadOnlyDictionary<string, string> Notes(ReadOnlyMemory<byte> content)
    {
        CompactStruct footer = Footer(content.Span);
        return footer.Has(5) ? footer.Structs(5).ToDictionary(note => note.Text(1), note => note.Text(2)) : [];
    }

    private static CompactStruct Footer(ReadOnlySpan<byte> content)
    {
        if (content.Length < EndSize + 4 || !content[..4].SequenceEqual("PAR1"u8) || !content[^4..].SequenceEqual("PAR1"u8))
        {
            throw new InvalidDataException("This is no Parquet file, or it was cut off.");
        }

        int size = BinaryPrimitives.ReadInt32LittleEndian(content[^EndSize..]);
        if (size < 0 || size > content.Length - EndSize - 4)
        {
            throw new InvalidDataException("The end of the Parquet file is broken.");
        }

        return new CompactReader(content.Slice(content.Length - EndSize - size, size)).Struct();
    }

    private static IEnumerable<TableColumn> Columns(IReadOnlyList<CompactStruct> schema)
    {
        for (int index = 1; index < schema.Count; index++)
        {
            CompactStruct element = schema[index];
            if (!element.Has(5))
            {
                yield return new(element.Text(4), KindOf(element));
                continue;
            }

            // A list is a group of three elements: itself, its repeated group, the text in it.
            if (index + 2 >= schema.Count || element.Int(5) != 1 || KindOf(schema[index + 2]) != ColumnKind.Text)
            {
                throw new InvalidDataException($"The column {element.Text(4)} holds more than a list of texts.");
            }

            yield return TableColumn.List(element.Text(4));
            index += 2;
        }
    }

    private static ColumnKind KindOf(CompactStruct element) => element.Has(1) ? element.Int(1) switch
    {
        ParquetKind.Boolean => ColumnKind.Bool,
        ParquetKind.Int32 => ColumnKind.Int,
        ParquetKind.Int64 => element.Has(6) && element.Int(6) == ParquetKind.TimestampMilliseconds ? ColumnKind.Timestamp : ColumnKind.Long,
        ParquetKind.Double => ColumnKind.Double,
        ParquetKind.ByteArray => ColumnKind.Text,
        int other => throw new InvalidDataException($"Columns of the physical type {other} cannot be read."),
    }
        : throw new InvalidDataException("A column of the Parquet file has no type.");

    private static IEnumerable<Cell[]> Rows(ReadOnlyMemory<byte> content, CompactStruct group, TableColumn[] columns)
    {
        IReadOnlyList<CompactStruct> chunks = group.Structs(1);
        int rows = group.Int(3);
        if (chunks.Count != columns.Length)
        {
            throw new InvalidDataException("A row group of the Parquet file lacks columns.");
        }

        Cell[][] cells =
            [.. columns.Select((column, index) => new ColumnChunkReader(content, chunks[index].Struct(3)).Read(column.Kind))];
        if (cells.Any(column => column.Length != rows))
        {
            throw new InvalidDataException("The columns of the Parquet file differ in length.");
        }

        return Enumerable.Range(0, rows).Select(row => Array.ConvertAll(cells, column => column[row]));
    }
}
