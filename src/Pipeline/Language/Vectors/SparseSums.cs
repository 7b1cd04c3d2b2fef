using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Weighted sums of a matrix's rows. As many columns at a time as the processor has room for stay in its registers while
/// the rows pass; every column is summed in the order of the rows, never fused: same bits on every machine.
/// </summary>
internal static class SparseSums
{
    private const int Lanes = 16;
    private const int Most = 6;

    /// <summary>Sums the rows that are named.</summary>
    /// <param name="rows">Numbers of the rows.</param>
    /// <param name="weights">A weight for each.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="sum">Gets the sum.</param>
    public static void Row(ReadOnlySpan<int> rows, ReadOnlySpan<float> weights, DenseMatrix matrix, Span<float> sum)
    {
        int column = 0;
        for (; column <= sum.Length - Most * Lanes; column += Most * Lanes)
        {
            Six(rows, weights, matrix, column, sum);
        }

        for (; column <= sum.Length - Most / 2 * Lanes; column += Most / 2 * Lanes)
        {
            Three(rows, weights, matrix, column, sum);
        }

        for (; column <= sum.Length - 2 * Lanes; column += 2 * Lanes)
        {
            Two(rows, weights, matrix, column, sum);
        }

        if (column < sum.Length)
        {
            sum = sum[column..];
            sum.Clear();
            for (int cell = 0; cell < rows.Length; cell++)
            {
                OrderedSums.AddTo(sum, matrix.Row(rows[cell])[column..], weights[cell]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(ReadOnlySpan<int> rows, ReadOnlySpan<float> weights, DenseMatrix matrix, int column, Span<float> sum)
    {
        Vector512<float> sum0 = Vector512<float>.Zero, sum1 = sum0, sum2 = sum0, sum3 = sum0, sum4 = sum0, sum5 = sum0;
        ref float values = ref MemoryMarshal.GetReference(matrix.Values);
        for (int cell = 0; cell < rows.Length; cell++)
        {
            nuint place = (nuint)((nint)rows[cell] * matrix.Columns + column);
            Vector512<float> weight = Vector512.Create(weights[cell]);
            sum0 += weight * Vector512.LoadUnsafe(ref values, place);
            sum1 += weight * Vector512.LoadUnsafe(ref values, place + Lanes);
            sum2 += weight * Vector512.LoadUnsafe(ref values, place + 2 * Lanes);
            sum3 += weight * Vector512.LoadUnsafe(ref values, place + 3 * Lanes);
            sum4 += weight * Vector512.LoadUnsafe(ref values, place + 4 * Lanes);
            sum5 += weight * Vector512.LoadUnsafe(ref values, place + 5 * Lanes);
        }

        ref float target = ref sum[column];
        sum0.StoreUnsafe(ref target);
        sum1.StoreUnsafe(ref target, Lanes);
        sum2.StoreUnsafe(ref target, 2 * Lanes);
        sum3.StoreUnsafe(ref target, 3 * Lanes);
        sum4.StoreUnsafe(ref target, 4 * Lanes);
        sum5.StoreUnsafe(ref target, 5 * Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Three(ReadOnlySpan<int> rows, ReadOnlySpan<float> weights, DenseMatrix matrix, int column, Span<float> sum)
    {
        Vector512<float> sum0 = Vector512<float>.Zero, sum1 = sum0, sum2 = sum0;
        ref float values = ref MemoryMarshal.GetReference(matrix.Values);
        for (int cell = 0; cell < rows.Length; cell++)
        {
            nuint place = (nuint)((nint)rows[cell] * matrix.Columns + column);
            Vector512<float> weight = Vector512.Create(weights[cell]);
            sum0 += weight * Vector512.LoadUnsafe(ref values, place);
            sum1 += weight * Vector512.LoadUnsafe(ref values, place + Lanes);
            sum2 += weight * Vector512.LoadUnsafe(ref values, place + 2 * Lanes);
        }

        ref float target = ref sum[column];
        sum0.StoreUnsafe(ref target);
        sum1.StoreUnsafe(ref target, Lanes);
        sum2.StoreUnsafe(ref target, 2 * Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(ReadOnlySpan<int> rows, ReadOnlySpan<float> weights, DenseMatrix matrix, int column, Span<float> sum)
    {
        Vector512<float> sum0 = Vector512<float>.Zero, sum1 = sum0;
        ref float values = ref MemoryMarshal.GetReference(matrix.Values);
        for (int cell = 0; cell < rows.Length; cell++)
        {
            nuint place = (nuint)((nint)rows[cell] * matrix.Columns + column);
            Vector512<float> weight = Vector512.Create(weights[cell]);
            sum0 += weight * Vector512.LoadUnsafe(ref values, place);
            sum1 += weight * Vector512.LoadUnsafe(ref values, place + Lanes);
        }

        ref float target = ref sum[column];
        sum0.StoreUnsafe(ref target);
        sum1.StoreUnsafe(ref target, Lanes);
    }
}
