using System.Buffers.Binary;
using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// What the reader has learned: which spans are worth a look, what each role of a span weighs, and what a whole reading does.
/// </summary>
/// <param name="Look">For each role, whether a span is worth being put together with others.</param>
/// <param name="Spans">For each role, what the features of a span weigh.</param>
/// <param name="Wholes">For each operation what the features of a reading weigh; in the last column, whether it was turned down.</param>
internal sealed record ReaderTables(WeightTable Look, WeightTable Spans, WeightTable Wholes)
{
    public const int Operations = 7;

    private static readonly Lazy<ReaderTables> Shipped = new(() => ReadShipped());

    /// <summary>Look and spans in one, for they are asked for the same features: look in the first lane, spans in the second.</summary>
    public WeightTable Both { get; } = WeightTable.Join(Look, Spans);

    /// <summary>The table that the program comes with.</summary>
    public static ReaderTables Default => Shipped.Value;

    /// <summary>Bytes: for each table its rows, its width and its largest weight, the sorted features, the weights in steps of a 127th of the largest.</summary>
    public byte[] Write()
    {
        using MemoryStream stream = new();
        foreach (WeightTable table in (WeightTable[])[Look, Spans, Wholes])
        {
            Write(stream, table);
        }

        return stream.ToArray();
    }

    public static ReaderTables Read(byte[] bytes)
    {
        int at = 0;
        return new ReaderTables(ReadTable(bytes, ref at), ReadTable(bytes, ref at), ReadTable(bytes, ref at));
    }

    private static ReaderTables ReadShipped()
    {
        using Stream stream = LanguageData.Open("reader.bin");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    private static void Write(MemoryStream stream, WeightTable table)
    {
        Span<byte> number = stackalloc byte[4];
        void Put(uint value, Span<byte> four)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(four, value);
            stream.Write(four);
        }

        uint[] keys = table.Keys.ToArray();
        Array.Sort(keys);
        Put((uint)keys.Length, number);
        Put((uint)table.Columns, number);
        Put(BitConverter.SingleToUInt32Bits(table.Largest), number);
        foreach (uint key in keys)
        {
            Put(key, number);
        }

        foreach (uint key in keys)
        {
            foreach (sbyte weight in table.RowOf(key)[..table.Columns])
            {
                stream.WriteByte((byte)weight);
            }
        }
    }

    private static WeightTable ReadTable(byte[] bytes, ref int at)
    {
        int rows = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
        int columns = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4));
        float largest = BitConverter.UInt32BitsToSingle(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 8)));
        at += 12;
        uint[] keys = new uint[rows];
        for (int row = 0; row < rows; row++, at += 4)
        {
            keys[row] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
        }

        ReadOnlySpan<byte> weights = bytes.AsSpan(at, rows * columns);
        at += weights.Length;
        return WeightTable.Of(keys, MemoryMarshal.Cast<byte, sbyte>(weights), columns, largest);
    }
}
