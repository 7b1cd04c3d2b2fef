using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Whether the same clusters come out when a part of the rows is missing.</summary>
internal static class Stability
{
    private const int Samples = 6;
    private const double KeptShare = 0.8;
    private const int Starts = 2;

    /// <summary>Mean agreement of the clusterings of six samples of the rows, pair by pair, on the rows they share.</summary>
    public static double Of(DenseMatrix rows, int clusters, long seed, ParallelOptions parallel)
    {
        int[][] groupings = new int[Samples][];
        Parallel.For(0, Samples, parallel, sample =>
            groupings[sample] = Cluster(rows, clusters, unchecked(seed * 77 + sample), parallel.CancellationToken));
        double sum = 0;
        for (int first = 0; first < Samples; first++)
        {
            for (int second = first + 1; second < Samples; second++)
            {
                sum += Agreement.Of(groupings[first], groupings[second]);
            }
        }

        return sum / (Samples * (Samples - 1) / 2);
    }

    private static int[] Cluster(DenseMatrix rows, int clusters, long seed, CancellationToken cancellation)
    {
        SeededRandom random = new(seed);
        int[] kept = [.. Enumerable.Range(0, rows.Rows).Where(_ => random.NextDouble() < KeptShare)];
        int[] groups = new int[rows.Rows];
        Array.Fill(groups, -1);
        if (kept.Length < clusters)
        {
            return groups;
        }

        ParallelOptions alone = new() { MaxDegreeOfParallelism = 1, CancellationToken = cancellation };
        KMeansOptions options = new() { Clusters = clusters, Seed = seed, Starts = Starts };
        ClusterResult result = new KMeans(options, alone).Fit(rows.Select(kept));
        for (int index = 0; index < kept.Length; index++)
        {
            groups[kept[index]] = result.Assignments[index];
        }

        return groups;
    }
}
