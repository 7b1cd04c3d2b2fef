using System.Globalization;
using BenchmarkDotNet.Attributes;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Benchmarks;

/// <summary>
/// k-means on rows of 100 numbers around 50 middles, the same that <c>peers/kmeans.py</c> gives to scikit-learn and
/// faiss: one start, squared Euclidean distance, until nothing moves.
/// </summary>
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
[MemoryDiagnoser(false)]
public class ClusteringBenchmarks
{
    private DenseMatrix _rows = new(0, 0);

    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    [Params(20, 200)]
    public int Clusters { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Numbers of rows: those of the environment's <c>ROWS</c>, with commas between them, else two.</summary>
    public static IEnumerable<int> Sizes =>
        (Environment.GetEnvironmentVariable("ROWS") ?? "20000,200000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture));

    [GlobalSetup]
    public void Setup() => _rows = BenchmarkPoints.Read(Rows);

    [Benchmark]
    public double KMeans()
    {
        KMeansOptions options = new() { Clusters = Clusters, Starts = 1, IsSpherical = false };
        return new KMeans(options, new ParallelOptions { MaxDegreeOfParallelism = Threads }).Fit(_rows).Inertia;
    }
}
