using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Writes one column of one row group: a dictionary where it pays, and one data page.</summary>
internal sealed class ColumnChunkWriter(Stream target, ParquetCompression compression)
{
    private const int DataPage = 0;
    private const int DictionaryPage = 2;
    private const int Plain = 0;
    private const int RunLength = 3;
    private const int RunLengthDictionary = 8;

    private long _plainSize;

    /// <param name="buffer">The column.</param>
    /// <param name="start">Place in the file where the chunk begins.</param>
    public ColumnChunk Write(ColumnBuffer buffer, long start)
    {
        _plainSize = 0;
        List<string>? dictionary = DictionaryOf(buffer, out int[] places);
        long size = dictionary is null ? 0 : WriteDictionary(dictionary);
        long? dictionaryOffset = dictionary is null ? null : start;
        long dataOffset = start + size;
        size += WriteData(buffer, dictionary is null ? null : places, dictionary?.Count ?? 0);
        return new(buffer.Definitions.Count, dictionaryOffset, dataOffset, size, _plainSize, ColumnStatistics.Of(buffer));
    }

    // A dictionary pays when values come again; the second look-up costs less than the text.
    private static List<string>? DictionaryOf(ColumnBuffer buffer, out int[] places)
    {
        places = new int[buffer.Texts.Count];
        if (!ParquetKind.IsText(buffer.Column.Kind) || buffer.Texts.Count == 0)
        {
            return null;
        }

        Dictionary<string, int> known = new(StringComparer.Ordinal);
        List<string> entries = [];
        for (int index = 0; index < places.Length; index++)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(known, buffer.Texts[index], out bool isKnown);
            if (!isKnown)
            {
                place = entries.Count;
                entries.Add(buffer.Texts[index]);
            }

            places[index] = place;
        }

        return entries.Count <= places.Length / 2 ? entries : null;
    }

    private long WriteDictionary(List<string> entries)
    {
        MemoryStream page = new();
        PlainValues.Write(page, entries);
        return WritePage(DictionaryPage, page, header => header.Struct(7, () =>
        {
            header.Field(1, entries.Count);
            header.Field(2, Plain);
        }));
    }

    private long WriteData(ColumnBuffer buffer, int[]? places, int dictionarySize)
    {
        MemoryStream page = new();
        ColumnKind kind = buffer.Column.Kind;
        if (kind == ColumnKind.TextList)
        {
            WriteLevels(page, buffer.Repetitions, highest: 1);
        }

        WriteLevels(page, buffer.Definitions, ParquetKind.HighestLevel(kind));
        WriteValues(page, buffer, places, dictionarySize);
        return WritePage(DataPage, page, header => header.Struct(5, () =>
        {
            header.Field(1, buffer.Definitions.Count);
            header.Field(2, places is null ? Plain : RunLengthDictionary);
            header.Field(3, RunLength);
            header.Field(4, RunLength);
        }));
    }

    private static void WriteValues(MemoryStream page, ColumnBuffer buffer, int[]? places, int dictionarySize)
    {
        if (places is not null)
        {
            int bits = Math.Max(1, RunLengths.BitsFor(dictionarySize - 1));
            page.WriteByte((byte)bits);
            RunLengths.Write(page, places, bits);
        }
        else if (ParquetKind.IsText(buffer.Column.Kind))
        {
            PlainValues.Write(page, buffer.Texts);
        }
        else
        {
            PlainValues.Write(page, buffer.Numbers, buffer.Column.Kind);
        }
    }

    private static void WriteLevels(MemoryStream page, List<int> levels, int highest)
    {
        MemoryStream packed = new();
        RunLengths.Write(packed, CollectionsMarshal.AsSpan(levels), RunLengths.BitsFor(highest));
        Span<byte> size = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(size, (int)packed.Length);
        page.Write(size);
        packed.WriteTo(page);
    }

    private long WritePage(int type, MemoryStream page, Action<CompactWriter> describe)
    {
        MemoryStream packed = Packed(page);
        using CompactWriter header = new();
        header.Struct(() =>
        {
            header.Field(1, type);
            header.Field(2, (int)page.Length);
            header.Field(3, (int)packed.Length);
            describe(header);
        });
        target.Write(header.Written);
        packed.WriteTo(target);
        _plainSize += header.Written.Length + page.Length;
        return header.Written.Length + packed.Length;
    }

    private MemoryStream Packed(MemoryStream page)
    {
        if (compression == ParquetCompression.None)
        {
            return page;
        }

        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            page.WriteTo(gzip);
        }

        return packed;
    }
}
