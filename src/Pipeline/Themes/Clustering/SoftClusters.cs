using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Where a row belongs.</summary>
/// <param name="Cluster">The most likely cluster.</param>
/// <param name="Confidence">Its probability, from 0 to 1.</param>
/// <param name="Second">The next one; -1 where there is one cluster only.</param>
/// <param name="SecondConfidence">Its probability.</param>
/// <param name="Closeness">Cosine with the centre of the most likely one.</param>
internal readonly record struct Membership(
    int Cluster, double Confidence, int Second, double SecondConfidence, double Closeness);

/// <summary>
/// Clusters as directions around which rows lie, each with a share of the rows, all with one concentration: a mixture of
/// von Mises and Fisher distributions (Banerjee and others 2005). It says how sure a row's place is.
/// </summary>
/// <param name="Centers">The directions, a row each.</param>
/// <param name="LogShares">Natural logarithm of each cluster's share.</param>
/// <param name="Concentration">How closely rows lie around them: at least 0.</param>
internal sealed record SoftClusters(DenseMatrix Centers, double[] LogShares, double Concentration)
{
    private const int MostRounds = 50;
    private const int FewestRounds = 4;

    // More would let the formula below leave the range of 64 bits.
    private const double LargestMeanLength = 0.999;

    public int Count => Centers.Rows;

    /// <summary>
    /// Settles a mixture from clusters of k-means: V-measures of up to 1.4 points more on short texts, and the same on
    /// long ones. A cluster that would lose all its rows keeps the mixture from being taken.
    /// </summary>
    public static SoftClusters From(DenseMatrix rows, int[] start, int count, ParallelOptions parallel)
    {
        double[][] shares = Shares(start, count);
        SoftClusters first = Fitted(rows, shares, parallel);
        SoftClusters clusters = first;
        int[] assigned = start;
        for (int round = 0; round < MostRounds; round++)
        {
            int[] next = clusters.Expect(rows, shares, parallel);
            if (!GroupSizes.AreFilled(next, count))
            {
                return first;
            }

            if (round >= FewestRounds && next.AsSpan().SequenceEqual(assigned))
            {
                break;
            }

            assigned = next;
            clusters = Fitted(rows, shares, parallel);
        }

        return clusters;
    }

    /// <summary>A mixture from groups as they are, not settled.</summary>
    public static SoftClusters Around(DenseMatrix rows, int[] groups, int count, ParallelOptions parallel) =>
        Fitted(rows, Shares(groups, count), parallel);

    /// <summary>Where a row belongs; of equally likely clusters the first.</summary>
    public Membership Place(ReadOnlySpan<float> row)
    {
        Span<double> likely = stackalloc double[Count];
        Likelihoods(row, likely);
        int best = IndexOfMax(likely);
        int second = -1;
        for (int cluster = 0; cluster < Count; cluster++)
        {
            if (cluster != best && (second < 0 || likely[cluster] > likely[second]))
            {
                second = cluster;
            }
        }

        return new Membership(
            best, likely[best], second, second < 0 ? 0 : likely[second], OrderedSums.Dot(row, Centers.Row(best)));
    }

    /// <summary>Where each row belongs.</summary>
    public Membership[] Places(DenseMatrix rows)
    {
        Membership[] places = new Membership[rows.Rows];
        for (int row = 0; row < places.Length; row++)
        {
            places[row] = Place(rows.Row(row));
        }

        return places;
    }

    private static int IndexOfMax(ReadOnlySpan<double> values)
    {
        int best = 0;
        for (int index = 1; index < values.Length; index++)
        {
            best = values[index] > values[best] ? index : best;
        }

        return best;
    }

    private static double[][] Shares(int[] groups, int count)
    {
        double[][] shares = new double[groups.Length][];
        for (int row = 0; row < shares.Length; row++)
        {
            shares[row] = new double[count];
            shares[row][groups[row]] = 1;
        }

        return shares;
    }

    // Each cluster is summed by one thread in the order of the rows: same sums always.
    private static SoftClusters Fitted(DenseMatrix rows, double[][] shares, ParallelOptions parallel)
    {
        int count = shares[0].Length;
        DenseMatrix centers = new(count, rows.Columns);
        double[] sizes = new double[count];
        double[] lengths = new double[count];
        Parallel.For(0, count, parallel, cluster =>
        {
            double[] sum = new double[rows.Columns];
            for (int row = 0; row < rows.Rows; row++)
            {
                double share = shares[row][cluster];
                sizes[cluster] += share;
                AddTo(sum, rows.Row(row), share);
            }

            lengths[cluster] = OrderedSums.Length(sum);
            for (int column = 0; column < sum.Length; column++)
            {
                centers.Row(cluster)[column] = lengths[cluster] > 0 ? (float)(sum[column] / lengths[cluster]) : 0;
            }
        });
        double[] logShares = Array.ConvertAll(sizes, size => SteadyMath.Log((size + 1) / (rows.Rows + count)));
        return new SoftClusters(centers, logShares, ConcentrationOf(OrderedSums.Sum(lengths) / rows.Rows, rows.Columns));
    }

    private static void AddTo(double[] sum, ReadOnlySpan<float> row, double share)
    {
        if (share < 1e-9)
        {
            return;
        }

        for (int column = 0; column < sum.Length; column++)
        {
            sum[column] += share * row[column];
        }
    }

    // Banerjee's approximation from the mean length r of the sums: κ = r (d − r²) / (1 − r²).
    private static double ConcentrationOf(double meanLength, int dimensions)
    {
        double r = Math.Min(meanLength, LargestMeanLength);
        return r * (dimensions - r * r) / (1 - r * r);
    }

    private int[] Expect(DenseMatrix rows, double[][] shares, ParallelOptions parallel)
    {
        int[] assigned = new int[rows.Rows];
        WorkBlocks.Run(rows.Rows, parallel, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                Likelihoods(rows.Row(row), shares[row]);
                assigned[row] = IndexOfMax(shares[row]);
            }
        });
        return assigned;
    }

    private void Likelihoods(ReadOnlySpan<float> row, Span<double> likely)
    {
        double most = double.NegativeInfinity;
        for (int cluster = 0; cluster < likely.Length; cluster++)
        {
            likely[cluster] = LogShares[cluster] + Concentration * OrderedSums.Dot(row, Centers.Row(cluster));
            most = Math.Max(most, likely[cluster]);
        }

        double sum = 0;
        foreach (ref double value in likely)
        {
            value = SteadyMath.Exp(value - most);
            sum += value;
        }

        foreach (ref double value in likely)
        {
            value /= sum;
        }
    }
}
