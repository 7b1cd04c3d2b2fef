using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Benchmarks;

/// <summary>Rows to cluster: from the files that <c>peers/kmeans.py</c> wrote, so that all see the same numbers.</summary>
internal static class BenchmarkPoints
{
    public const int Columns = 100;

    private const int SparseColumns = 20_000;
    private const int Middles = 50;
    private const double Spread = 0.13;

    public static DenseMatrix Read(int count)
    {
        DenseMatrix rows = new(count, Columns);
        string path = Path.Combine(Environment.GetEnvironmentVariable("POINTS") ?? Path.GetTempPath(), $"points-{count}.f32");
        if (File.Exists(path))
        {
            using FileStream file = File.OpenRead(path);
            file.ReadExactly(MemoryMarshal.AsBytes(rows.Values));
            return rows;
        }

        Fill(rows, new SeededRandom(1));
        return rows;
    }

    /// <summary>TF-IDF rows that <c>peers/sparse.py</c> wrote.</summary>
    public static SparseMatrix ReadSparse()
    {
        string place = Path.Combine(Environment.GetEnvironmentVariable("POINTS") ?? Path.GetTempPath(), "tfidf");
        int[] starts = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(place + ".starts")).ToArray();
        int[] indices = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(place + ".indices")).ToArray();
        float[] values = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(place + ".values")).ToArray();
        return new SparseMatrix(SparseColumns, starts, indices, values);
    }

    // Overlapping clouds on the unit sphere, as vectors of statements are.
    private static void Fill(DenseMatrix rows, SeededRandom random)
    {
        DenseMatrix middles = new(Middles, Columns);
        foreach (ref float value in middles.Values)
        {
            value = (float)random.NextNormal();
        }

        middles.NormalizeRows();
        for (int row = 0; row < rows.Rows; row++)
        {
            Span<float> middle = middles.Row(random.NextInt(Middles));
            for (int column = 0; column < Columns; column++)
            {
                rows.Row(row)[column] = middle[column] + (float)(Spread * random.NextNormal());
            }
        }

        rows.NormalizeRows();
    }
}
