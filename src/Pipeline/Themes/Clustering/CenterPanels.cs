using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>The two nearest centres of a row.</summary>
/// <param name="Best">Number of the nearest centre.</param>
/// <param name="BestScore">Its score: dot product minus half the centre's squared length.</param>
/// <param name="SecondScore">Score of the next one; minus infinity where there is one centre only.</param>
internal readonly record struct NearestTwo(int Best, float BestScore, float SecondScore);

/// <summary>
/// Centres packed for the processor's vector units: sixteen side by side, number by number. Four rows are compared
/// with thirty-two centres at a time, so that eight sums are under way and no unit waits for the last one.
/// </summary>
/// <remarks>
/// The nearest centre has the largest x·c − |c|²/2. Every sum runs over the columns in order with fused
/// multiply-adds: the same bits on any machine and for any number of threads.
/// </remarks>
internal sealed class CenterPanels
{
    public const int RowsAtOnce = 4;

    private const int Width = 16;
    private const int PanelsAtOnce = 2;

    private readonly int _columns;
    private readonly int _panels;
    private readonly float[] _packed;
    private readonly float[] _bias;

    public CenterPanels(DenseMatrix centers)
    {
        _columns = centers.Columns;
        _panels = (centers.Rows + Width * PanelsAtOnce - 1) / (Width * PanelsAtOnce) * PanelsAtOnce;
        _packed = new float[_panels * Width * _columns];
        _bias = new float[_panels * Width];
        Array.Fill(_bias, float.NegativeInfinity);
        for (int center = 0; center < centers.Rows; center++)
        {
            Pack(centers.Row(center), center);
        }
    }

    /// <summary>Finds the two nearest centres of four rows.</summary>
    /// <param name="values">All rows.</param>
    /// <param name="rows">Numbers of the four rows; one may come more than once.</param>
    /// <param name="found">Gets the result for each.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Nearest(ReadOnlySpan<float> values, ReadOnlySpan<int> rows, Span<NearestTwo> found)
    {
        LaneBest best0 = LaneBest.None;
        LaneBest best1 = LaneBest.None;
        LaneBest best2 = LaneBest.None;
        LaneBest best3 = LaneBest.None;
        ReadOnlySpan<float> row0 = values.Slice(rows[0] * _columns, _columns);
        ReadOnlySpan<float> row1 = values.Slice(rows[1] * _columns, _columns);
        ReadOnlySpan<float> row2 = values.Slice(rows[2] * _columns, _columns);
        ReadOnlySpan<float> row3 = values.Slice(rows[3] * _columns, _columns);
        for (int panel = 0; panel < _panels; panel += PanelsAtOnce)
        {
            Compare(panel, row0, row1, row2, row3, ref best0, ref best1, ref best2, ref best3);
        }

        found[0] = best0.Reduce();
        found[1] = best1.Reduce();
        found[2] = best2.Reduce();
        found[3] = best3.Reduce();
    }

    private void Pack(ReadOnlySpan<float> center, int number)
    {
        float squares = 0;
        int place = number / Width * _columns * Width + number % Width;
        foreach (float value in center)
        {
            _packed[place] = value;
            squares += value * value;
            place += Width;
        }

        _bias[number] = -squares / 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Compare(
        int panel, ReadOnlySpan<float> row0, ReadOnlySpan<float> row1, ReadOnlySpan<float> row2, ReadOnlySpan<float> row3,
        ref LaneBest best0, ref LaneBest best1, ref LaneBest best2, ref LaneBest best3)
    {
        ref float left = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_packed), panel * _columns * Width);
        ref float right = ref Unsafe.Add(ref left, _columns * Width);
        Vector512<float> left0 = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias), (nuint)(panel * Width));
        Vector512<float> right0 = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias), (nuint)((panel + 1) * Width));
        Vector512<float> left1 = left0, left2 = left0, left3 = left0;
        Vector512<float> right1 = right0, right2 = right0, right3 = right0;
        for (int column = 0; column < row0.Length; column++)
        {
            Vector512<float> leftCenters = Vector512.LoadUnsafe(ref left, (nuint)(column * Width));
            Vector512<float> rightCenters = Vector512.LoadUnsafe(ref right, (nuint)(column * Width));
            Vector512<float> value = Vector512.Create(row0[column]);
            left0 = Vector512.FusedMultiplyAdd(value, leftCenters, left0);
            right0 = Vector512.FusedMultiplyAdd(value, rightCenters, right0);
            value = Vector512.Create(row1[column]);
            left1 = Vector512.FusedMultiplyAdd(value, leftCenters, left1);
            right1 = Vector512.FusedMultiplyAdd(value, rightCenters, right1);
            value = Vector512.Create(row2[column]);
            left2 = Vector512.FusedMultiplyAdd(value, leftCenters, left2);
            right2 = Vector512.FusedMultiplyAdd(value, rightCenters, right2);
            value = Vector512.Create(row3[column]);
            left3 = Vector512.FusedMultiplyAdd(value, leftCenters, left3);
            right3 = Vector512.FusedMultiplyAdd(value, rightCenters, right3);
        }

        best0 = best0.With(left0, panel).With(right0, panel + 1);
        best1 = best1.With(left1, panel).With(right1, panel + 1);
        best2 = best2.With(left2, panel).With(right2, panel + 1);
        best3 = best3.With(left3, panel).With(right3, panel + 1);
    }
}
