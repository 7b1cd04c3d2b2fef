using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How far rows lie from their centres.</summary>
internal static class Inertia
{
    /// <summary>The sum of the squared distances: the smaller, the better.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="centers">The centres.</param>
    /// <param name="assignments">For each row its centre.</param>
    /// <param name="parallel">How many threads; the sum is the same for any number.</param>
    public static double Of(DenseMatrix rows, DenseMatrix centers, int[] assignments, ParallelOptions parallel)
    {
        double[] parts = new double[WorkBlocks.Count(rows.Rows)];
        WorkBlocks.Run(rows.Rows, parallel, (first, end) =>
        {
            double sum = 0;
            for (int row = first; row < end; row++)
            {
                double distance = OrderedSums.Distance(rows.Row(row), centers.Row(assignments[row]));
                sum += distance * distance;
            }

            parts[first / WorkBlocks.Length] = sum;
        });
        return OrderedSums.Sum(parts);
    }
}
