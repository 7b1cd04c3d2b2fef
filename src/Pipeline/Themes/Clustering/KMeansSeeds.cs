using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Greedy k-means++ (Arthur and Vassilvitskii 2007): each next centre is the best of a few rows that are drawn
/// with a chance that grows with their distance to the centres so far.
/// </summary>
internal static class KMeansSeeds
{
    public static DenseMatrix Choose(DenseMatrix rows, int[] filled, int count, SeededRandom random)
    {
        DenseMatrix centers = new(count, rows.Columns);
        if (filled.Length == 0)
        {
            return centers;
        }

        double[] distances = new double[filled.Length];
        Array.Fill(distances, 2);
        int tries = 2 + (int)Math.Log(count);
        for (int center = 0; center < count; center++)
        {
            double[] best = BestOf(rows, filled, distances, center == 0 ? 1 : tries, random, out int chosen);
            rows.Row(chosen).CopyTo(centers.Row(center));
            distances = best;
        }

        return centers;
    }

    private static double[] BestOf(
        DenseMatrix rows, int[] filled, double[] distances, int tries, SeededRandom random, out int chosen)
    {
        double[]? best = null;
        double smallest = double.PositiveInfinity;
        chosen = filled[0];
        for (int attempt = 0; attempt < tries; attempt++)
        {
            int candidate = filled[Draw(distances, random)];
            double[] updated = Updated(rows, filled, distances, candidate);
            double potential = TensorPrimitives.Sum<double>(updated);
            if (best is null || potential < smallest)
            {
                (best, smallest, chosen) = (updated, potential, candidate);
            }
        }

        return best!;
    }

    private static int Draw(double[] weights, SeededRandom random)
    {
        double rest = random.NextDouble() * TensorPrimitives.Sum<double>(weights);
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

    // The squared distance of two vectors of length 1 is 2 - 2 cos.
    private static double[] Updated(DenseMatrix rows, int[] filled, double[] distances, int candidate)
    {
        double[] updated = new double[distances.Length];
        ReadOnlySpan<float> center = rows.Row(candidate);
        for (int index = 0; index < filled.Length; index++)
        {
            double distance = Math.Max(0, 2 - 2 * TensorPrimitives.Dot(center, rows.Row(filled[index])));
            updated[index] = Math.Min(distances[index], distance);
        }

        return updated;
    }
}
