using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// k-means, spherical or plain: greedy k-means++, several starts, bounds that skip work (Hamerly 2010). A start on many
/// rows settles on few of them first and then on four times as many, until it has all: most of the way is gone
/// where it costs little.
/// </summary>
/// <param name="options">How.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class KMeans(KMeansOptions options, ParallelOptions parallel)
{
    private const int GrowthOfRows = 4;
    private const int FirstTries = 3;
    private const int MostFirstTries = 12;

    // So many times the rows of a first try are all rows at least: then it costs little.
    private const int RowsOfATry = 8;
    private const int FirstRowsOfCluster = 50;
    private const double UnsettledEarly = 0.002;

    // With fewer, one bound for all other centres does as well.
    private const int FewestGroupedCenters = 64;
    private const int FewestGroupedRows = 4_000;

    /// <summary>Clusters the rows.</summary>
    /// <exception cref="OperationCanceledException">The token of the parallel options was cancelled.</exception>
    public ClusterResult Fit(DenseMatrix rows)
    {
        DenseMatrix[] stages = Stages(rows);
        if (options.Starts == 1)
        {
            return Start(stages, 0, parallel);
        }

        ClusterResult[] results = new ClusterResult[options.Starts];
        bool isSmall = stages.Length == 1;
        // Few rows: a thread a start. Many rows: the starts follow each other, and the threads share the rows.
        Parallel.For(0, options.Starts, isSmall ? parallel : Alone(), start =>
            results[start] = Start(stages, start, isSmall ? Alone() : parallel));
        ClusterResult best = results[0];
        foreach (ClusterResult result in results)
        {
            // The first of equals, whichever thread was faster.
            best = result.Inertia < best.Inertia ? result : best;
        }

        return best;
    }

    /// <summary>Clusters rows of which most numbers are zero. The first centres come from some of them where they are many.</summary>
    /// <exception cref="OperationCanceledException">The token of the parallel options was cancelled.</exception>
    public ClusterResult Fit(SparseMatrix rows)
    {
        ClusterResult? best = null;
        for (int start = 0; start < options.Starts; start++)
        {
            SeededRandom random = new(unchecked(options.Seed * 1_000_003 + start));
            int[] sample = Sample(rows.Rows, Math.Max(options.FirstRows, FirstRowsOfCluster * options.Clusters), random);
            int[] seeds = SparseSeeds.Choose(rows.Select(sample), options.Clusters, random, parallel);
            ClusterResult result = new SparseKMeansRun(rows, Array.ConvertAll(seeds, seed => sample[seed]), options, parallel).Run();
            best = best is null || result.Inertia < best.Inertia ? result : best;
        }

        return best!;
    }

    // One out of each stretch, or all.
    private static int[] Sample(int rows, int most, SeededRandom random)
    {
        int[] sample = new int[Math.Min(rows, most)];
        double stretch = rows / (double)sample.Length;
        for (int index = 0; index < sample.Length; index++)
        {
            sample[index] = sample.Length == rows ? index : (int)((index + random.NextDouble()) * stretch);
        }

        return sample;
    }

    private ClusterResult Start(DenseMatrix[] stages, int start, ParallelOptions threads)
    {
        SeededRandom random = new(unchecked(options.Seed * 1_000_003 + start));
        ClusterResult result = First(stages[0], random, stages.Length == 1, threads);
        // What costs little is tried more than once, and the best goes on.
        int tries = stages.Length == 1 ? 1 : Math.Clamp(stages[^1].Rows / (stages[0].Rows * RowsOfATry), FirstTries, MostFirstTries);
        for (int again = 1; again < tries; again++)
        {
            ClusterResult other = First(stages[0], random, stages.Length == 1, threads);
            result = other.Inertia < result.Inertia ? other : result;
        }

        for (int stage = 1; stage < stages.Length; stage++)
        {
            result = Run(stages[stage], result.Centers, stage == stages.Length - 1 ? options : Early, threads);
        }

        return result;
    }

    private ClusterResult First(DenseMatrix rows, SeededRandom random, bool isLast, ParallelOptions threads) =>
        Run(rows, KMeansSeeds.Choose(rows, options.Clusters, random, threads), isLast ? options : Early, threads);

    // What comes after goes on from there.
    private KMeansOptions Early => options with { Unsettled = Math.Max(options.Unsettled, UnsettledEarly) };

    private static ClusterResult Run(DenseMatrix rows, DenseMatrix centers, KMeansOptions settings, ParallelOptions threads) =>
        rows.Rows >= FewestGroupedRows && centers.Rows >= FewestGroupedCenters
            ? new GroupedRun(rows, centers, settings, threads).Run()
            : new KMeansRun(rows, centers, settings, threads).Run();

    // The samples are drawn once, so that all starts see the same rows.
    private DenseMatrix[] Stages(DenseMatrix rows)
    {
        int first = Math.Max(options.FirstRows, FirstRowsOfCluster * options.Clusters);
        List<DenseMatrix> stages = [rows];
        for (long size = rows.Rows / GrowthOfRows; size >= first; size /= GrowthOfRows)
        {
            stages.Insert(0, Sample(rows, (int)size));
        }

        return stages.ToArray();
    }

    private DenseMatrix Sample(DenseMatrix rows, int size)
    {
        SeededRandom random = new(unchecked(options.Seed * 7_919 + size));
        DenseMatrix sample = new(size, rows.Columns);
        // One row out of each stretch: evenly spread, in order, none twice.
        double stretch = rows.Rows / (double)size;
        for (int row = 0; row < size; row++)
        {
            rows.Row((int)((row + random.NextDouble()) * stretch)).CopyTo(sample.Row(row));
        }

        return sample;
    }

    private ParallelOptions Alone() => new() { MaxDegreeOfParallelism = 1, CancellationToken = parallel.CancellationToken };
}
