using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How much nearer rows are to their own cluster than to the next one (Rousseeuw 1987), by cosine.</summary>
internal static class Silhouette
{
    /// <summary>The mean over all rows, from -1 to 1; 0 for a single cluster.</summary>
    /// <param name="rows">The rows, of length 1.</param>
    /// <param name="groups">For each row its group.</param>
    /// <param name="count">Number of groups.</param>
    public static double Of(DenseMatrix rows, int[] groups, int count) => OrderedSums.Sum(OfRows(rows, groups, count)) / Math.Max(1, rows.Rows);

    /// <summary>The silhouette of every row.</summary>
    /// <param name="rows">The rows, of length 1.</param>
    /// <param name="groups">For each row its group.</param>
    /// <param name="count">Number of groups.</param>
    public static double[] OfRows(DenseMatrix rows, int[] groups, int count)
    {
        int[] sizes = new int[count];
        DenseMatrix sums = Sums(rows, groups, sizes);
        double[] values = new double[rows.Rows];
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = OfRow(rows.Row(row), groups[row], sums, sizes);
        }

        return values;
    }

    // The mean cosine distance to a cluster's rows needs only their sum: no pair is looked at.
    private static double OfRow(ReadOnlySpan<float> row, int own, DenseMatrix sums, int[] sizes)
    {
        if (sizes[own] < 2)
        {
            return 0;
        }

        double nearest = double.PositiveInfinity;
        double inner = 0;
        for (int cluster = 0; cluster < sizes.Length; cluster++)
        {
            double dot = OrderedSums.Dot(row, sums.Row(cluster));
            if (cluster == own)
            {
                inner = 1 - (dot - 1) / (sizes[own] - 1);
            }
            else if (sizes[cluster] > 0)
            {
                nearest = Math.Min(nearest, 1 - dot / sizes[cluster]);
            }
        }

        double larger = Math.Max(inner, nearest);
        return double.IsInfinity(nearest) || larger <= 0 ? 0 : (nearest - inner) / larger;
    }

    private static DenseMatrix Sums(DenseMatrix rows, int[] assignments, int[] sizes)
    {
        DenseMatrix sums = new(sizes.Length, rows.Columns);
        for (int row = 0; row < rows.Rows; row++)
        {
            Span<float> sum = sums.Row(assignments[row]);
            OrderedSums.AddTo(sum, rows.Row(row), 1);
            sizes[assignments[row]]++;
        }

        return sums;
    }
}
