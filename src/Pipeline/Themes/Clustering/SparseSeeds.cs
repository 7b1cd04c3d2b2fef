using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Greedy k-means++ (see <see cref="KMeansSeeds"/>) on rows of which most numbers are zero.</summary>
internal static class SparseSeeds
{
    private const int Width = 16;

    /// <summary>Numbers of rows as first centres.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many.</param>
    /// <param name="random">Chance.</param>
    /// <param name="parallel">How many threads; the result is the same for any number.</param>
    public static int[] Choose(SparseMatrix rows, int count, SeededRandom random, ParallelOptions parallel)
    {
        float[] distances = new float[rows.Rows];
        Array.Fill(distances, float.PositiveInfinity);
        float[] near = new float[rows.Rows * Width];
        DenseMatrix panel = new(rows.Columns, Width);
        int tries = Math.Min(Width, 2 + (int)SteadyMath.Log(count));
        int[] seeds = new int[count];
        for (int seed = 0; seed < count; seed++)
        {
            int[] drawn = seed == 0 ? [random.NextInt(rows.Rows)] : Draw(distances, tries, random);
            Fill(panel, rows, drawn, clear: false);
            WorkBlocks.Run(rows.Rows, parallel, (first, end) => Compare(rows, panel, drawn, distances, near, first, end));
            Fill(panel, rows, drawn, clear: true);
            int best = Best(near, drawn.Length);
            seeds[seed] = drawn[best];
            for (int row = 0; row < distances.Length; row++)
            {
                distances[row] = near[row * Width + best];
            }
        }

        return seeds;
    }

    private static int[] Draw(float[] distances, int tries, SeededRandom random)
    {
        double[] running = new double[distances.Length];
        double sum = 0;
        for (int row = 0; row < running.Length; row++)
        {
            sum += distances[row];
            running[row] = sum;
        }

        int[] drawn = new int[tries];
        for (int index = 0; index < tries; index++)
        {
            drawn[index] = RunningSums.FirstAbove(running, random.NextDouble() * sum);
        }

        return drawn;
    }

    private static void Fill(DenseMatrix panel, SparseMatrix rows, int[] drawn, bool clear)
    {
        for (int lane = 0; lane < drawn.Length; lane++)
        {
            ReadOnlySpan<int> indices = rows.Indices(drawn[lane]);
            Span<float> values = rows.Values(drawn[lane]);
            for (int cell = 0; cell < indices.Length; cell++)
            {
                panel.Row(indices[cell])[lane] = clear ? 0 : values[cell];
            }
        }
    }

    private static void Compare(
        SparseMatrix rows, DenseMatrix panel, int[] drawn, float[] distances, float[] near, int first, int end)
    {
        float[] squares = Array.ConvertAll(drawn, row => OrderedSums.Dot(rows.Values(row), rows.Values(row)));
        for (int row = first; row < end; row++)
        {
            Span<float> dots = near.AsSpan(row * Width, Width);
            SparseSums.Row(rows.Indices(row), rows.Values(row), panel, dots);
            float own = OrderedSums.Dot(rows.Values(row), rows.Values(row));
            for (int lane = 0; lane < drawn.Length; lane++)
            {
                dots[lane] = Math.Min(distances[row], Math.Max(0, own + squares[lane] - 2 * dots[lane]));
            }
        }
    }

    // The candidate that leaves the smallest sum of distances; of equals the first.
    private static int Best(float[] near, int candidates)
    {
        double[] sums = new double[candidates];
        for (int place = 0; place < near.Length; place += Width)
        {
            for (int lane = 0; lane < candidates; lane++)
            {
                sums[lane] += near[place + lane];
            }
        }

        int best = 0;
        for (int lane = 1; lane < candidates; lane++)
        {
            best = sums[lane] < sums[best] ? lane : best;
        }

        return best;
    }
}
