using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Many quick groupings of the same rows, each learned from a part of them, with more or fewer groups.</summary>
internal static class BaseGroupings
{
    private const double KeptShare = 0.8;

    /// <summary>Makes them: for each row its group in every grouping.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="range">Fewest and most groups; groupings take turns.</param>
    /// <param name="count">How many groupings.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="parallel">How many threads; the result is the same for any number.</param>
    /// <param name="engine">Who finds centres; null for our own k-means.</param>
    /// <param name="effort">Gets what it took; null where nobody asks.</param>
    public static int[][] Of(
        DenseMatrix rows, (int Fewest, int Most) range, int count, long seed, ParallelOptions parallel, ClusterEngine? engine, GroupingEffort? effort = null)
    {
        int[][] groupings = new int[count][];
        ParallelOptions alone = new() { MaxDegreeOfParallelism = 1, CancellationToken = parallel.CancellationToken };
        Parallel.For(0, count, parallel, index =>
        {
            SeededRandom random = new(unchecked(seed * 7_777 + index));
            int clusters = range.Fewest + index % (range.Most - range.Fewest + 1);
            groupings[index] = Of(rows, Kept(rows.Rows, random), clusters, unchecked(seed * 977 + index), alone, engine, effort);
        });
        return groupings;
    }

    private static int[] Kept(int rows, SeededRandom random)
    {
        int[] kept = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            if (random.NextDouble() < KeptShare)
            {
                kept[count++] = row;
            }
        }

        return kept[..count];
    }

    /// <summary>Groups the rows by centres that were learned from some of them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="kept">The rows to learn from; all where they are too few.</param>
    /// <param name="clusters">Number of groups.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="engine">Who finds centres; null for our own k-means.</param>
    /// <param name="effort">Gets what it took; null where nobody asks.</param>
    public static int[] Of(
        DenseMatrix rows, int[] kept, int clusters, long seed, ParallelOptions threads, ClusterEngine? engine, GroupingEffort? effort = null)
    {
        DenseMatrix learned = kept.Length < clusters ? rows : rows.Select(kept);
        if (engine is not null)
        {
            effort?.Add(0);
            return Nearest(rows, Asked(engine, learned, clusters, seed));
        }

        KMeansOptions options = new() { Clusters = clusters, Seed = seed, Starts = 1 };
        ClusterResult result = new KMeans(options, threads).Fit(learned);
        effort?.Add(result.Iterations);
        return Nearest(rows, result.Centers);
    }

    private static DenseMatrix Asked(ClusterEngine engine, DenseMatrix rows, int clusters, long seed)
    {
        DenseMatrix centers = new(clusters, rows.Columns);
        engine(rows.Values, rows.Columns, clusters, seed).CopyTo(centers.Values);
        return centers;
    }

    private static int[] Nearest(DenseMatrix rows, DenseMatrix centers)
    {
        CenterPanels panels = new(centers);
        int[] groups = new int[rows.Rows];
        int[] four = new int[CenterPanels.RowsAtOnce];
        NearestTwo[] found = new NearestTwo[CenterPanels.RowsAtOnce];
        for (int first = 0; first < groups.Length; first += four.Length)
        {
            for (int index = 0; index < four.Length; index++)
            {
                four[index] = Math.Min(first + index, groups.Length - 1);
            }

            panels.Nearest(rows.Values, four, found);
            for (int index = 0; index < four.Length; index++)
            {
                groups[four[index]] = found[index].Best;
            }
        }

        return groups;
    }
}
