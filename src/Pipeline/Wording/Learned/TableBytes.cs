using System.Buffers.Binary;
using System.Numerics;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// A table of weights as bytes: rows, columns and largest weight; then for each row, in the order of the features, how far its
/// feature lies behind the one before (seven bits a byte, the lowest first), a bit for each column that weighs something, and
/// these weights in steps. Half of what whole rows would take.
/// </summary>
internal static class TableBytes
{
    private const int More = 0x80;

    /// <summary>Writes a table.</summary>
    public static void Write(Stream stream, WeightTable table)
    {
        uint[] keys = table.Keys.ToArray();
        Array.Sort(keys);
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, keys.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], table.Columns);
        BinaryPrimitives.WriteSingleLittleEndian(head[8..], table.Largest);
        stream.Write(head);
        uint last = 0;
        foreach (uint key in keys)
        {
            WriteNumber(stream, key - last);
            WriteRow(stream, table.RowOf(key)[..table.Columns]);
            last = key;
        }
    }

    private static void WriteRow(Stream stream, ReadOnlySpan<sbyte> row)
    {
        uint mask = 0;
        for (int column = 0; column < row.Length; column++)
        {
            mask |= row[column] != 0 ? 1u << column : 0;
        }

        WriteNumber(stream, mask);
        foreach (sbyte weight in row)
        {
            if (weight != 0)
            {
                stream.WriteByte((byte)weight);
            }
        }
    }

    private static void WriteNumber(Stream stream, uint number)
    {
        for (; number >= More; number >>= 7)
        {
            stream.WriteByte((byte)(number | More));
        }

        stream.WriteByte((byte)number);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Where it begins; afterwards, what stands behind it.</param>
    public static WeightTable Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int rows = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
        int columns = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 4)..]);
        float largest = BinaryPrimitives.ReadSingleLittleEndian(bytes[(at + 8)..]);
        at += 12;
        uint[] keys = new uint[rows];
        sbyte[] weights = new sbyte[rows * columns];
        uint key = 0;
        for (int row = 0; row < rows; row++)
        {
            key += ReadNumber(bytes, ref at);
            keys[row] = key;
            for (uint mask = ReadNumber(bytes, ref at); mask != 0; mask &= mask - 1)
            {
                weights[(row * columns) + BitOperations.TrailingZeroCount(mask)] = (sbyte)bytes[at++];
            }
        }

        return WeightTable.Of(keys, weights.AsSpan(), columns, largest);
    }

    private static uint ReadNumber(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = bytes[at++];
            number |= (uint)(part & (More - 1)) << shift;
            if (part < More)
            {
                return number;
            }
        }
    }
}
