using System.Buffers.Binary;
using System.Text;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Values one after another: Parquet's plain encoding.</summary>
internal static class PlainValues
{
    public static void Write(Stream target, IReadOnlyList<string> texts)
    {
        byte[] bytes = new byte[256];
        foreach (string text in texts)
        {
            int size = Encoding.UTF8.GetByteCount(text);
            if (bytes.Length < sizeof(int) + size)
            {
                bytes = new byte[2 * (sizeof(int) + size)];
            }

            BinaryPrimitives.WriteInt32LittleEndian(bytes, size);
            Encoding.UTF8.GetBytes(text, bytes.AsSpan(sizeof(int)));
            target.Write(bytes, 0, sizeof(int) + size);
        }
    }

    public static void Write(Stream target, IReadOnlyList<long> numbers, ColumnKind kind)
    {
        if (kind == ColumnKind.Bool)
        {
            WriteBits(target, numbers);
            return;
        }

        int width = kind == ColumnKind.Int ? sizeof(int) : sizeof(long);
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        foreach (long number in numbers)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
            target.Write(bytes[..width]);
        }
    }

    /// <summary>Bytes of one number, as statistics hold it.</summary>
    public static byte[] Bytes(long number, ColumnKind kind)
    {
        MemoryStream one = new();
        Write(one, [number], kind);
        return one.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes end too early.</exception>
    public static string[] ReadTexts(ReadOnlySpan<byte> source, int count)
    {
        Require(count >= 0 && (long)count * sizeof(int) <= source.Length);
        string[] texts = new string[count];
        for (int index = 0; index < count; index++)
        {
            Require(source.Length >= sizeof(int));
            int size = BinaryPrimitives.ReadInt32LittleEndian(source);
            Require(size >= 0 && size <= source.Length - sizeof(int));
            texts[index] = Encoding.UTF8.GetString(source.Slice(sizeof(int), size));
            source = source[(sizeof(int) + size)..];
        }

        return texts;
    }

    /// <exception cref="InvalidDataException">The bytes end too early.</exception>
    public static long[] ReadNumbers(ReadOnlySpan<byte> source, int count, ColumnKind kind)
    {
        long[] numbers = new long[count];
        int width = kind == ColumnKind.Int ? sizeof(int) : sizeof(long);
        Require(source.Length >= (kind == ColumnKind.Bool ? (count + 7L) / 8 : (long)count * width));
        for (int index = 0; index < count; index++)
        {
            numbers[index] = kind switch
            {
                ColumnKind.Bool => (source[index / 8] >> (index % 8)) & 1,
                ColumnKind.Int => BinaryPrimitives.ReadInt32LittleEndian(source[(index * width)..]),
                _ => BinaryPrimitives.ReadInt64LittleEndian(source[(index * width)..]),
            };
        }

        return numbers;
    }

    private static void WriteBits(Stream target, IReadOnlyList<long> flags)
    {
        for (int start = 0; start < flags.Count; start += 8)
        {
            int packed = 0;
            for (int bit = 0; bit < 8 && start + bit < flags.Count; bit++)
            {
                packed |= (int)flags[start + bit] << bit;
            }

            target.WriteByte((byte)packed);
        }
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("The values of a Parquet column end too early.");
        }
    }
}
