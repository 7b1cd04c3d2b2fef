using System.Text;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>What a reader may know of a column's values without reading them.</summary>
/// <param name="Empty">Number of places without a value.</param>
/// <param name="Least">Smallest value in plain encoding; null where there is none, or where it is a long text.</param>
/// <param name="Greatest">Largest value, likewise.</param>
internal sealed record ColumnStatistics(long Empty, byte[]? Least, byte[]? Greatest)
{
    // Statistics are for skipping, and nobody skips by whole statements.
    private const int LongestText = 64;

    public static ColumnStatistics Of(ColumnBuffer buffer)
    {
        ColumnKind kind = buffer.Column.Kind;
        long empty = buffer.Definitions.Count(level => level < ParquetKind.HighestLevel(kind));
        return kind switch
        {
            ColumnKind.Text or ColumnKind.TextList => OfTexts(empty, buffer.Texts),
            ColumnKind.Double => OfDoubles(empty, buffer.Numbers),
            _ when buffer.Numbers.Count == 0 => new(empty, null, null),
            _ => new(empty, PlainValues.Bytes(buffer.Numbers.Min(), kind), PlainValues.Bytes(buffer.Numbers.Max(), kind)),
        };
    }

    private static ColumnStatistics OfTexts(long empty, List<string> texts)
    {
        if (texts.Count == 0)
        {
            return new(empty, null, null);
        }

        byte[][] bytes = [.. texts.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        return new(empty, Short(bytes.Aggregate(Lesser)), Short(bytes.Aggregate(Larger)));
    }

    // The format asks readers to trust no bound that is not a number, and wants zeros with their outer signs.
    private static ColumnStatistics OfDoubles(long empty, List<long> bits)
    {
        double[] numbers = [.. bits.Select(BitConverter.Int64BitsToDouble)];
        if (numbers.Length == 0 || numbers.Any(double.IsNaN))
        {
            return new(empty, null, null);
        }

        double least = numbers.Min() == 0 ? -0.0 : numbers.Min();
        double greatest = numbers.Max() == 0 ? 0.0 : numbers.Max();
        return new(empty, BitConverter.GetBytes(least), BitConverter.GetBytes(greatest));
    }

    private static byte[] Lesser(byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other) <= 0 ? one : other;

    private static byte[] Larger(byte[] one, byte[] other) => one.AsSpan().SequenceCompareTo(other) >= 0 ? one : other;

    private static byte[]? Short(byte[] bytes) => bytes.Length <= LongestText ? bytes : null;
}
