using BenchmarkDotNet.Attributes;
using DialogueMining.Engines.MicrosoftML;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Benchmarks.CardPackages;

/// <summary>
/// k-means of ML.NET beside our own on the rows of <see cref="ClusteringBenchmarks"/>, from one start. ML.NET works on one thread: it
/// takes half of the machine's processors at most, and with more than one its bits change from run to run.
/// </summary>
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
[MemoryDiagnoser(false)]
public class ClusterEngineBenchmarks
{
    private readonly SortedDictionary<string, double> _inertias = new(StringComparer.Ordinal);
    private DenseMatrix _rows = new(0, 0);

    [Params(20_000)]
    public int Rows { get; set; }

    [Params(20, 200)]
    public int Clusters { get; set; }

    [GlobalSetup]
    public void Setup() => _rows = BenchmarkPoints.Read(Rows);

    [Benchmark(Baseline = true)]
    public void OurOwnOneThread() => OurOwn(1);

    [Benchmark]
    public void OurOwnTwoThreads() => OurOwn(2);

    [Benchmark]
    public void MicrosoftML() => _inertias[nameof(MicrosoftML)] = Inertia(KMeansEngine.Centers(_rows.Values, _rows.Columns, Clusters, 1));

    [GlobalCleanup]
    public void Tell()
    {
        foreach ((string name, double inertia) in _inertias)
        {
            Console.WriteLine($"// inertia of {name}, {Clusters} clusters: {inertia:0}");
        }
    }

    private void OurOwn(int threads)
    {
        KMeansOptions options = new() { Clusters = Clusters, Starts = 1, IsSpherical = false };
        _inertias["our own"] = new KMeans(options, new ParallelOptions { MaxDegreeOfParallelism = threads }).Fit(_rows).Inertia;
    }

    private double Inertia(float[] values)
    {
        DenseMatrix centers = new(Clusters, _rows.Columns);
        values.CopyTo(centers.Values);
        CenterPanels panels = new(centers);
        int[] four = new int[CenterPanels.RowsAtOnce];
        NearestTwo[] found = new NearestTwo[four.Length];
        double sum = 0;
        for (int first = 0; first < _rows.Rows; first += four.Length)
        {
            for (int index = 0; index < four.Length; index++)
            {
                four[index] = Math.Min(first + index, _rows.Rows - 1);
            }

            panels.Nearest(_rows.Values, four, found);
            for (int index = 0; index < Math.Min(four.Length, _rows.Rows - first); index++)
            {
                double distance = OrderedSums.Distance(_rows.Row(first + index), centers.Row(found[index].Best));
                sum += distance * distance;
            }
        }

        return sum;
    }
}
