using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Greedy k-means++ (Arthur and Vassilvitskii 2007): each next centre is the best of a few rows that are drawn
/// with a chance that grows with their squared distance to the centres so far.
/// </summary>
internal static class KMeansSeeds
{
    public static DenseMatrix Choose(DenseMatrix rows, int count, SeededRandom random, ParallelOptions parallel)
    {
        DenseMatrix centers = new(count, rows.Columns);
        double[] distances = new double[rows.Rows];
        Array.Fill(distances, 1);
        int tries = 1;
        for (int center = 0; center < count; center++)
        {
            (distances, int chosen) = BestOf(rows, center == 0 ? null : distances, tries, random, parallel);
            rows.Row(chosen).CopyTo(centers.Row(center));
            // As many tries as scikit-learn takes.
            tries = 2 + (int)SteadyMath.Log(count);
        }

        return centers;
    }

    private static (double[] Distances, int Chosen) BestOf(
        DenseMatrix rows, double[]? distances, int tries, SeededRandom random, ParallelOptions parallel)
    {
        (double[] Distances, int Chosen)? best = null;
        double smallest = double.PositiveInfinity;
        for (int attempt = 0; attempt < tries; attempt++)
        {
            int candidate = distances is null ? random.NextInt(rows.Rows) : Draw(distances, random);
            double[] updated = Updated(rows, distances, candidate, parallel);
            double potential = OrderedSums.Sum(updated);
            if (best is null || potential < smallest)
            {
                (best, smallest) = ((updated, candidate), potential);
            }
        }

        return best!.Value;
    }

    private static int Draw(double[] weights, SeededRandom random)
    {
        double rest = random.NextDouble() * OrderedSums.Sum(weights);
        for (int index = 0; index < weights.Length; index++)
        {
            rest -= weights[index];
            if (rest < 0)
            {
                return index;
            }
        }

        return weights.Length - 1;
    }

    private static double[] Updated(DenseMatrix rows, double[]? distances, int candidate, ParallelOptions parallel)
    {
        double[] updated = new double[rows.Rows];
        WorkBlocks.Run(rows.Rows, parallel, (first, end) =>
        {
            ReadOnlySpan<float> center = rows.Row(candidate);
            for (int row = first; row < end; row++)
            {
                double distance = OrderedSums.SquaredDistance(center, rows.Row(row));
                updated[row] = distances is null ? distance : Math.Min(distances[row], distance);
            }
        });
        return updated;
    }
}
