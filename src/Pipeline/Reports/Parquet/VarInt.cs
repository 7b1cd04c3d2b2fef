namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Whole numbers in as many bytes as they need, seven bits a byte, low bits first (LEB128).</summary>
internal static class VarInt
{
    public static void Write(Stream target, ulong value)
    {
        while (value >= 0x80)
        {
            target.WriteByte((byte)(value | 0x80));
            value >>= 7;
        }

        target.WriteByte((byte)value);
    }

    /// <summary>Reads a number and moves the position behind it.</summary>
    /// <exception cref="InvalidDataException">The bytes end within the number, or it has more than 64 bits.</exception>
    public static ulong Read(ReadOnlySpan<byte> source, ref int position)
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (position >= source.Length)
            {
                break;
            }

            byte next = source[position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("A number in the Parquet file has no end.");
    }
}
