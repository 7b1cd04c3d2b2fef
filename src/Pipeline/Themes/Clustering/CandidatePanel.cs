using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Up to sixteen rows side by side, as the processor's vector units take them: their distances to all rows are found in
/// one go over the data, eight rows at a time. Sums run over the columns in order: the same bits on any machine.
/// </summary>
internal sealed class CandidatePanel
{
    /// <summary>Most candidates of a panel.</summary>
    public const int Width = 16;

    private const int RowsAtOnce = 8;

    private readonly float[] _packed;
    private readonly float[] _squares = new float[Width];
    private readonly DenseMatrix _rows;

    /// <summary>Packs candidates; lanes beyond their number are zero.</summary>
    public CandidatePanel(DenseMatrix rows, ReadOnlySpan<int> candidates)
    {
        _rows = rows;
        _packed = new float[rows.Columns * Width];
        for (int lane = 0; lane < candidates.Length; lane++)
        {
            ReadOnlySpan<float> candidate = rows.Row(candidates[lane]);
            _squares[lane] = OrderedSums.Dot(candidate, candidate);
            for (int column = 0; column < candidate.Length; column++)
            {
                _packed[column * Width + lane] = candidate[column];
            }
        }
    }

    /// <summary>Finds for each row the smaller of its distance so far and its squared distance to each candidate.</summary>
    /// <param name="first">First row.</param>
    /// <param name="end">The row behind the last.</param>
    /// <param name="squares">Squared lengths of all rows.</param>
    /// <param name="distances">Squared distances of all rows so far.</param>
    /// <param name="near">Gets sixteen numbers a row.</param>
    /// <param name="sums">Gets for each candidate the sum over the rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Compare(int first, int end, float[] squares, float[] distances, float[] near, Span<float> sums)
    {
        Vector512<float> own = Vector512.Create<float>(_squares);
        Vector512<float> sum = Vector512<float>.Zero;
        Span<float> dots = stackalloc float[RowsAtOnce * Width];
        for (int row = first; row < end; row += RowsAtOnce)
        {
            Dots(row, end - 1, dots);
            for (int index = 0; index < Math.Min(RowsAtOnce, end - row); index++)
            {
                Vector512<float> dot = Vector512.Create<float>(dots.Slice(index * Width, Width));
                Vector512<float> distance = Vector512.Max(Vector512<float>.Zero, Vector512.Create(squares[row + index]) + own - (dot + dot));
                Vector512<float> smaller = Vector512.Min(distance, Vector512.Create(distances[row + index]));
                smaller.CopyTo(near, (row + index) * Width);
                sum += smaller;
            }
        }

        sum.CopyTo(sums);
    }

    // Rows behind the last stand for it once more, and are not looked at.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Dots(int row, int last, Span<float> dots)
    {
        ref float values = ref MemoryMarshal.GetReference(_rows.Values);
        nuint columns = (nuint)_rows.Columns;
        ref float row0 = ref Unsafe.Add(ref values, (nuint)row * columns);
        ref float row1 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 1, last) * columns);
        ref float row2 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 2, last) * columns);
        ref float row3 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 3, last) * columns);
        ref float row4 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 4, last) * columns);
        ref float row5 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 5, last) * columns);
        ref float row6 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 6, last) * columns);
        ref float row7 = ref Unsafe.Add(ref values, (nuint)Math.Min(row + 7, last) * columns);
        Vector512<float> sum0 = Vector512<float>.Zero, sum1 = sum0, sum2 = sum0, sum3 = sum0;
        Vector512<float> sum4 = sum0, sum5 = sum0, sum6 = sum0, sum7 = sum0;
        ref float packed = ref MemoryMarshal.GetArrayDataReference(_packed);
        for (nuint column = 0; column < columns; column++)
        {
            Vector512<float> candidates = Vector512.LoadUnsafe(ref packed, column * Width);
            sum0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row0, column)), candidates, sum0);
            sum1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row1, column)), candidates, sum1);
            sum2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row2, column)), candidates, sum2);
            sum3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row3, column)), candidates, sum3);
            sum4 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row4, column)), candidates, sum4);
            sum5 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row5, column)), candidates, sum5);
            sum6 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row6, column)), candidates, sum6);
            sum7 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row7, column)), candidates, sum7);
        }

        sum0.CopyTo(dots);
        sum1.CopyTo(dots[Width..]);
        sum2.CopyTo(dots[(2 * Width)..]);
        sum3.CopyTo(dots[(3 * Width)..]);
        sum4.CopyTo(dots[(4 * Width)..]);
        sum5.CopyTo(dots[(5 * Width)..]);
        sum6.CopyTo(dots[(6 * Width)..]);
        sum7.CopyTo(dots[(7 * Width)..]);
    }
}
