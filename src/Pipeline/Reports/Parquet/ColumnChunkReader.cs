using System.Buffers.Binary;
using System.IO.Compression;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Reads one column of one row group.</summary>
/// <param name="content">The file.</param>
/// <param name="chunk">What the footer says of the column.</param>
internal sealed class ColumnChunkReader(ReadOnlyMemory<byte> content, CompactStruct chunk)
{
    // A page holds 65,536 rows at most where we write; what claims more than this is broken or a bomb.
    private const int LargestPage = 1 << 30;
    private const int MostPlaces = 1 << 24;
    private const int MostBits = 32;

    /// <exception cref="InvalidDataException">The chunk is broken or uses another encoding.</exception>
    public Cell[] Read(ColumnKind kind)
    {
        long places = chunk.Long(5);
        long offset = chunk.Has(11) ? chunk.Long(11) : chunk.Long(9);
        List<Cell> cells = [];
        string[]? dictionary = null;
        for (long read = 0; read < places;)
        {
            CompactStruct header = Page(ref offset, out byte[] page);
            if (header.Has(7))
            {
                dictionary = PlainValues.ReadTexts(page, header.Struct(7).Int(1));
                continue;
            }

            int count = header.Struct(5).Int(1);
            Require(count is > 0 and <= MostPlaces && count <= places - read);
            ReadPage(page, header.Struct(5).Int(2), count, kind, dictionary, cells);
            read += count;
        }

        return [.. cells];
    }

    private CompactStruct Page(ref long offset, out byte[] page)
    {
        Require(offset >= 0 && offset < content.Length);
        CompactReader reader = new(content.Span[(int)offset..]);
        CompactStruct header = reader.Struct();
        long start = offset + reader.Position;
        int size = header.Int(3);
        Require(size >= 0 && size <= content.Length - start);
        ReadOnlyMemory<byte> packed = content.Slice((int)start, size);
        offset = start + size;
        page = chunk.Int(4) switch
        {
            (int)ParquetCompression.None => packed.ToArray(),
            (int)ParquetCompression.Gzip => Unpacked(packed, header.Int(2)),
            int other => throw new InvalidDataException($"The packing {other} of the Parquet file cannot be read."),
        };
        return header;
    }

    private static byte[] Unpacked(ReadOnlyMemory<byte> packed, int size)
    {
        Require(size is >= 0 and <= LargestPage);
        byte[] page = new byte[size];
        using GZipStream gzip = new(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        gzip.ReadExactly(page);
        return page;
    }

    private static void ReadPage(
        ReadOnlySpan<byte> page, int encoding, int count, ColumnKind kind, string[]? dictionary, List<Cell> cells)
    {
        int[] repetitions = new int[count];
        int[] definitions = new int[count];
        int highest = ParquetKind.HighestLevel(kind);
        if (kind == ColumnKind.TextList)
        {
            page = Levels(page, repetitions, highest: 1);
        }

        page = Levels(page, definitions, highest);
        Queue<Cell> values = new(Values(page, encoding, definitions.Count(level => level == highest), kind, dictionary));
        if (kind == ColumnKind.TextList)
        {
            cells.AddRange(Lists(repetitions, definitions, values));
            return;
        }

        cells.AddRange(definitions.Select(level => level == highest ? values.Dequeue() : Cell.Empty));
    }

    private static ReadOnlySpan<byte> Levels(ReadOnlySpan<byte> page, Span<int> levels, int highest)
    {
        Require(page.Length >= sizeof(int));
        int size = BinaryPrimitives.ReadInt32LittleEndian(page);
        Require(size >= 0 && size <= page.Length - sizeof(int));
        RunLengths.Read(page.Slice(sizeof(int), size), levels, RunLengths.BitsFor(highest));
        return page[(sizeof(int) + size)..];
    }

    private static IEnumerable<Cell> Values(
        ReadOnlySpan<byte> page, int encoding, int count, ColumnKind kind, string[]? dictionary)
    {
        if (encoding == 0)
        {
            return ParquetKind.IsText(kind)
                ? PlainValues.ReadTexts(page, count).Select(text => (Cell)text)
                : PlainValues.ReadNumbers(page, count, kind).Select(number => Cell.Of(number));
        }

        Require(encoding is 2 or 8 && dictionary is not null && page.Length > 0 && page[0] <= MostBits);
        int[] places = new int[count];
        RunLengths.Read(page[1..], places, page[0]);
        Require(places.All(place => place >= 0 && place < dictionary!.Length));
        return places.Select(place => (Cell)dictionary![place]);
    }

    private static IEnumerable<Cell> Lists(int[] repetitions, int[] definitions, Queue<Cell> values)
    {
        for (int index = 0; index < repetitions.Length;)
        {
            if (definitions[index] < ParquetKind.ListLevel)
            {
                yield return definitions[index++] == 0 ? Cell.Empty : Cell.Of(Array.Empty<string>());
                continue;
            }

            List<string> items = [];
            do
            {
                Require(definitions[index] == ParquetKind.ListLevel);
                items.Add(values.Dequeue().Text);
                index++;
            }
            while (index < repetitions.Length && repetitions[index] == 1);
            yield return Cell.Of(items);
        }
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("A column of the Parquet file is broken.");
        }
    }
}
