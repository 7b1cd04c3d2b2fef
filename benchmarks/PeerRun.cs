using System.Diagnostics;
using System.Globalization;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Benchmarks;

/// <summary>
/// k-means beside its peers: <c>kmeans ROWS CLUSTERS THREADS SEED…</c> prints a line a seed, as <c>peers/kmeans.py</c> does. The
/// processor's time is told beside the clock's, since others may work on the machine.
/// </summary>
internal static class PeerRun
{
    /// <summary>Share of the rows that may still move at the end: few enough that no peer's inertia is better.</summary>
    private const double Unsettled = 0.001;

    public static void Run(string[] arguments)
    {
        int[] numbers = Array.ConvertAll(arguments, argument => int.Parse(argument, CultureInfo.InvariantCulture));
        (int count, int clusters, int threads) = (numbers[0], numbers[1], numbers[2]);
        DenseMatrix rows = BenchmarkPoints.Read(count);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = threads };
        // What is compiled at first use is no part of it.
        Fit(rows.First(Math.Min(count, 5_000)), Math.Min(clusters, 100), 0, parallel);
        foreach (int seed in numbers[3..])
        {
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            ClusterResult result = Fit(rows, clusters, seed, parallel);
            TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"ours {threads} {count} {clusters} {Stopwatch.GetElapsedTime(start).TotalSeconds:0.000} {processor.TotalSeconds:0.000} {result.Inertia:0}"));
        }
    }

    /// <summary><c>sparse CLUSTERS THREADS SEED…</c> on the rows of <c>peers/sparse.py</c>.</summary>
    public static void RunSparse(string[] arguments)
    {
        int[] numbers = Array.ConvertAll(arguments, argument => int.Parse(argument, CultureInfo.InvariantCulture));
        SparseMatrix rows = BenchmarkPoints.ReadSparse();
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = numbers[1] };
        KMeansOptions options = new() { Clusters = numbers[0], Starts = 1, IsSpherical = false, Unsettled = Unsettled };
        new KMeans(options with { Clusters = 5, MostIterations = 3 }, parallel).Fit(rows);
        foreach (int seed in numbers[2..])
        {
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            ClusterResult result = new KMeans(options with { Seed = seed }, parallel).Fit(rows);
            TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"ours {numbers[1]} sparse {numbers[0]} {Stopwatch.GetElapsedTime(start).TotalSeconds:0.000} {processor.TotalSeconds:0.000} {result.Inertia:0.0} {result.Iterations} rounds"));
        }
    }

    private static ClusterResult Fit(DenseMatrix rows, int clusters, int seed, ParallelOptions parallel)
    {
        KMeansOptions options = new() { Clusters = clusters, Starts = 1, IsSpherical = false, Seed = seed, Unsettled = Unsettled };
        return new KMeans(options, parallel).Fit(rows);
    }
}
