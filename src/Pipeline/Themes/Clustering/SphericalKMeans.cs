using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// k-means on directions (Dhillon and Modha 2001): a row belongs to the centre with the largest cosine. Several
/// starts by greedy k-means++; the one with the largest cohesion counts. Rows have the length 1 or are all zero.
/// </summary>
/// <param name="seed">Where chance begins.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class SphericalKMeans(long seed, ParallelOptions parallel)
{
    // 10 starts: on 400 statements the spread of V-measure over seeds no longer shrinks with more.
    private const int Starts = 10;
    private const int MostIterations = 100;

    /// <summary>Clusters the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="count">Number of clusters: at least 1, at most the number of rows that are not zero.</param>
    public ClusterResult Fit(DenseMatrix rows, int count)
    {
        int[] filled = [.. Enumerable.Range(0, rows.Rows).Where(row => rows.Row(row).ContainsAnyExcept(0f))];
        ClusterResult[] results = new ClusterResult[Starts];
        Parallel.For(0, Starts, parallel, start =>
        {
            SeededRandom random = new(unchecked(seed * 1_000_003 + start));
            results[start] = Run(rows, filled, KMeansSeeds.Choose(rows, filled, count, random));
        });
        // The first of equals: the result must not depend on which thread was faster.
        return results.MaxBy(result => result.Cohesion)!;
    }

    private static ClusterResult Run(DenseMatrix rows, int[] filled, DenseMatrix centers)
    {
        int[] assignments = new int[rows.Rows];
        double[] cosines = new double[rows.Rows];
        Array.Fill(assignments, -1);
        double cohesion = 0;
        for (int iteration = 0; iteration < MostIterations; iteration++)
        {
            bool moved = Assign(rows, filled, centers, assignments, cosines);
            cohesion = filled.Sum(row => cosines[row]);
            if (!moved)
            {
                break;
            }

            Recenter(rows, filled, centers, assignments, cosines);
        }

        return new ClusterResult(assignments, centers, cohesion);
    }

    private static bool Assign(
        DenseMatrix rows, int[] filled, DenseMatrix centers, int[] assignments, double[] cosines)
    {
        bool moved = false;
        foreach (int row in filled)
        {
            (int best, double cosine) = Nearest(rows.Row(row), centers);
            moved |= assignments[row] != best;
            assignments[row] = best;
            cosines[row] = cosine;
        }

        return moved;
    }

    private static (int Center, double Cosine) Nearest(ReadOnlySpan<float> row, DenseMatrix centers)
    {
        int best = 0;
        float largest = float.NegativeInfinity;
        for (int center = 0; center < centers.Rows; center++)
        {
            float cosine = TensorPrimitives.Dot(row, centers.Row(center));
            if (cosine > largest)
            {
                (best, largest) = (center, cosine);
            }
        }

        return (best, largest);
    }

    private static void Recenter(
        DenseMatrix rows, int[] filled, DenseMatrix centers, int[] assignments, double[] cosines)
    {
        double[][] sums = new double[centers.Rows][];
        int[] sizes = new int[centers.Rows];
        foreach (int row in filled)
        {
            int cluster = assignments[row];
            double[] sum = sums[cluster] ??= new double[rows.Columns];
            sizes[cluster]++;
            ReadOnlySpan<float> values = rows.Row(row);
            for (int column = 0; column < values.Length; column++)
            {
                sum[column] += values[column];
            }
        }

        for (int cluster = 0; cluster < sums.Length; cluster++)
        {
            Replace(centers.Row(cluster), sizes[cluster] > 0 ? sums[cluster] : null, rows, filled, cosines);
        }
    }

    // A cluster that lost all its rows begins anew at the row that fits its own cluster worst.
    private static void Replace(
        Span<float> center, double[]? sum, DenseMatrix rows, int[] filled, double[] cosines)
    {
        if (sum is null)
        {
            int loneliest = filled.MinBy(row => cosines[row]);
            cosines[loneliest] = 1;
            rows.Row(loneliest).CopyTo(center);
            return;
        }

        double length = TensorPrimitives.Norm<double>(sum);
        for (int column = 0; column < center.Length; column++)
        {
            center[column] = length > 0 ? (float)(sum[column] / length) : 0;
        }
    }
}
