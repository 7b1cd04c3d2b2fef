using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Benchmarks;

/// <summary>
/// The share of the processor's peak that k-means reaches where it compares rows with centres: <c>Compare</c> and
/// <c>Peak</c> do the same number of multiplications and additions, so the share is the time of Peak by that of Compare.
/// </summary>
[InProcess]
[WarmupCount(2)]
[IterationCount(5)]
public class AssignmentBenchmarks
{
    private const int Rows = 20_000;
    private const int Lanes = 16;
    private const int Chains = 8;

    private readonly int[] _four = new int[CenterPanels.RowsAtOnce];
    private readonly NearestTwo[] _found = new NearestTwo[CenterPanels.RowsAtOnce];
    private DenseMatrix _rows = new(0, 0);
    private CenterPanels _panels = new(new DenseMatrix(1, 1));

    [Params(32, 192)]
    public int Centers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rows = BenchmarkPoints.Read(Rows);
        _panels = new CenterPanels(_rows.Select([.. Enumerable.Range(0, Centers)]));
    }

    /// <summary>All rows with all centres, one thread.</summary>
    [Benchmark]
    public int Compare()
    {
        int sum = 0;
        for (int first = 0; first < Rows; first += _four.Length)
        {
            for (int index = 0; index < _four.Length; index++)
            {
                _four[index] = first + index;
            }

            _panels.Nearest(_rows.Values, _four, _found);
            sum += _found[0].Best;
        }

        return sum;
    }

    /// <summary>As many fused multiply-adds on registers only, eight chains at a time.</summary>
    [Benchmark(Baseline = true)]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Peak()
    {
        Vector512<float> factor = Vector512.Create(0.999f), sum0 = factor, sum1 = factor, sum2 = factor, sum3 = factor;
        Vector512<float> sum4 = factor, sum5 = factor, sum6 = factor, sum7 = factor;
        long rounds = (long)Rows * Centers * BenchmarkPoints.Columns / (Lanes * Chains);
        for (long round = 0; round < rounds; round++)
        {
            sum0 = Vector512.FusedMultiplyAdd(sum0, factor, factor);
            sum1 = Vector512.FusedMultiplyAdd(sum1, factor, factor);
            sum2 = Vector512.FusedMultiplyAdd(sum2, factor, factor);
            sum3 = Vector512.FusedMultiplyAdd(sum3, factor, factor);
            sum4 = Vector512.FusedMultiplyAdd(sum4, factor, factor);
            sum5 = Vector512.FusedMultiplyAdd(sum5, factor, factor);
            sum6 = Vector512.FusedMultiplyAdd(sum6, factor, factor);
            sum7 = Vector512.FusedMultiplyAdd(sum7, factor, factor);
        }

        return Vector512.Sum(sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7);
    }
}
