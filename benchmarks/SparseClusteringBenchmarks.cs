using BenchmarkDotNet.Attributes;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Benchmarks;

/// <summary>k-means on the TF-IDF rows of <c>peers/sparse.py</c>, which has to make them first: one start.</summary>
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class SparseClusteringBenchmarks
{
    private SparseMatrix _rows = SparseMatrix.FromRows(0, [], []);

    [Params(20, 200)]
    public int Clusters { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _rows = BenchmarkPoints.ReadSparse();

    [Benchmark]
    public double KMeans() => new KMeans(
        new KMeansOptions { Clusters = Clusters, Starts = 1, IsSpherical = false },
        new ParallelOptions { MaxDegreeOfParallelism = Threads }).Fit(_rows).Inertia;
}
