using System.Buffers.Binary;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>
/// Writes a table as a Parquet file (format 1, data pages 1): columns that may be empty, lists of text, dictionaries,
/// row groups, statistics. Rows are read once and held a row group at a time.
/// </summary>
internal static class ParquetTable
{
    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Writes the table; the stream is only written to and stays open.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">Notes for programs that stand in the footer, such as the version of the schema.</param>
    /// <param name="target">Where to.</param>
    /// <param name="options">How.</param>
    public static void Write(
        ResultTable table, IReadOnlyList<KeyValuePair<string, string>> notes, Stream target, ParquetOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RowGroupRows, 1);
        ColumnBuffer[] buffers = [.. table.Columns.Select(column => new ColumnBuffer(column))];
        ColumnChunkWriter writer = new(target, options.Compression);
        List<RowGroup> groups = [];
        long position = Magic.Length;
        target.Write(Magic);
        foreach (Cell[][] rows in table.Rows.Chunk(options.RowGroupRows))
        {
            RowGroup group = WriteGroup(writer, buffers, rows, position);
            position += group.Chunks.Sum(chunk => chunk.Size);
            groups.Add(group);
        }

        WriteEnd(target, ParquetFooter.Write(table.Columns, groups, notes, options.Compression));
    }

    private static RowGroup WriteGroup(ColumnChunkWriter writer, ColumnBuffer[] buffers, Cell[][] rows, long position)
    {
        List<ColumnChunk> chunks = [];
        for (int column = 0; column < buffers.Length; column++)
        {
            ColumnBuffer buffer = buffers[column];
            buffer.Clear();
            foreach (Cell[] row in rows)
            {
                buffer.Add(row[column]);
            }

            chunks.Add(writer.Write(buffer, position));
            position += chunks[^1].Size;
        }

        return new(rows.Length, chunks);
    }

    private static void WriteEnd(Stream target, byte[] footer)
    {
        Span<byte> size = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(size, footer.Length);
        target.Write(footer);
        target.Write(size);
        target.Write(Magic);
    }
}
