using System.Numerics;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>
/// Parquet's hybrid of run lengths and packed bits for small numbers: levels and places in a dictionary. A run of
/// eight equal numbers or more is written as a run, all else in groups of eight packed numbers.
/// </summary>
internal static class RunLengths
{
    private const int Group = 8;

    /// <summary>Bits that numbers up to the largest need.</summary>
    public static int BitsFor(int largest) => 32 - BitOperations.LeadingZeroCount((uint)largest);

    public static void Write(Stream target, ReadOnlySpan<int> values, int bits)
    {
        int start = 0;
        while (start < values.Length)
        {
            int run = RunAt(values, start);
            if (run >= Group || start + run == values.Length)
            {
                WriteRun(target, values[start], run, bits);
                start += run;
                continue;
            }

            int end = PackedEnd(values, start);
            WritePacked(target, values[start..end], bits);
            start = end;
        }
    }

    /// <summary>Reads as many numbers as the target has places.</summary>
    /// <exception cref="InvalidDataException">The bytes end too early.</exception>
    public static void Read(ReadOnlySpan<byte> source, Span<int> target, int bits)
    {
        int position = 0;
        int filled = 0;
        while (filled < target.Length)
        {
            ulong header = VarInt.Read(source, ref position);
            int count = (int)Math.Min(header >> 1, int.MaxValue / Group);
            filled += (header & 1) == 0
                ? ReadRun(source, ref position, target[filled..], bits, count)
                : ReadPacked(source, ref position, target[filled..], bits, count * Group);
        }
    }

    private static int RunAt(ReadOnlySpan<int> values, int start)
    {
        int differs = values[start..].IndexOfAnyExcept(values[start]);
        return differs < 0 ? values.Length - start : differs;
    }

    // Packed numbers come in whole groups, so a run may only begin where a group ends.
    private static int PackedEnd(ReadOnlySpan<int> values, int start)
    {
        int end = start;
        do
        {
            end += Group;
        }
        while (end < values.Length && RunAt(values, end) < Group);
        return Math.Min(end, values.Length);
    }

    private static void WriteRun(Stream target, int value, int length, int bits)
    {
        VarInt.Write(target, (ulong)length << 1);
        for (int shift = 0; shift < bits; shift += 8)
        {
            target.WriteByte((byte)(value >> shift));
        }
    }

    private static void WritePacked(Stream target, ReadOnlySpan<int> values, int bits)
    {
        int groups = (values.Length + Group - 1) / Group;
        VarInt.Write(target, ((ulong)groups << 1) | 1);
        ulong waiting = 0;
        int held = 0;
        for (int index = 0; index < groups * Group; index++)
        {
            waiting |= (ulong)(uint)(index < values.Length ? values[index] : 0) << held;
            held += bits;
            while (held >= 8)
            {
                target.WriteByte((byte)waiting);
                waiting >>= 8;
                held -= 8;
            }
        }
    }

    private static int ReadRun(ReadOnlySpan<byte> source, ref int position, Span<int> target, int bits, int count)
    {
        int width = (bits + 7) / 8;
        Require(count > 0 && position + width <= source.Length);
        int value = 0;
        for (int index = 0; index < width; index++)
        {
            value |= source[position++] << (8 * index);
        }

        int taken = Math.Min(count, target.Length);
        target[..taken].Fill(value);
        return taken;
    }

    private static int ReadPacked(ReadOnlySpan<byte> source, ref int position, Span<int> target, int bits, int count)
    {
        Require(count > 0 && position + (long)count * bits / 8 <= source.Length);
        ulong held = 0;
        int available = 0;
        int taken = Math.Min(count, target.Length);
        int next = position;
        for (int index = 0; index < taken; index++)
        {
            for (; available < bits; available += 8)
            {
                held |= (ulong)source[next++] << available;
            }

            target[index] = (int)(held & ((1UL << bits) - 1));
            held >>= bits;
            available -= bits;
        }

        position += (int)((long)count * bits / 8);
        return taken;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("The levels of a Parquet column end too early.");
        }
    }
}
