using System.Numerics.Tensors;
using System.Text;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>Writes a table of word vectors in the form that <see cref="BackgroundTable"/> reads.</summary>
internal static class BackgroundTableWriter
{
    /// <summary>The bytes of a table.</summary>
    /// <param name="names">Folded lemmas, each once.</param>
    /// <param name="shares">How large a part of the text each is.</param>
    /// <param name="vectors">A row a word.</param>
    public static byte[] Write(IReadOnlyList<string> names, IReadOnlyList<float> shares, DenseMatrix vectors)
    {
        byte[][] encoded = [.. names.Select(Encoding.UTF8.GetBytes)];
        int[] order = [.. Enumerable.Range(0, names.Count)];
        Array.Sort(order, (first, second) => encoded[first].AsSpan().SequenceCompareTo(encoded[second]));

        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write(BackgroundTable.Magic);
        writer.Write(BackgroundTable.Version);
        writer.Write(names.Count);
        writer.Write(vectors.Columns);
        int end = 0;
        foreach (int word in order)
        {
            end += encoded[word].Length;
            writer.Write(end);
        }

        foreach (int word in order)
        {
            writer.Write(shares[word]);
        }

        foreach (int word in order)
        {
            writer.Write(ScaleOf(vectors.Row(word)));
        }

        foreach (int word in order)
        {
            writer.Write(Quantized(vectors.Row(word)));
        }

        foreach (int word in order)
        {
            writer.Write(encoded[word]);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static float ScaleOf(ReadOnlySpan<float> vector) =>
        Math.Abs(TensorPrimitives.MaxMagnitude(vector)) / sbyte.MaxValue;

    private static byte[] Quantized(ReadOnlySpan<float> vector)
    {
        float scale = ScaleOf(vector);
        byte[] cells = new byte[vector.Length];
        for (int index = 0; index < vector.Length && scale > 0; index++)
        {
            cells[index] = unchecked((byte)(sbyte)MathF.Round(vector[index] / scale));
        }

        return cells;
    }
}
