using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Makes the columns of matrices of one size orthogonal, by Gram and Schmidt: the shares of all columns that are done are
/// taken out of four at a time, so that the processor has sums to add while one waits for its last. What is taken out and
/// the next share are found in one go over a column. The room that this needs is kept from one matrix to the next.
/// </summary>
internal sealed class Orthonormal
{
    private const int AtOnce = 4;
    private const int Lanes = 16;
    private const float Least = 1e-5f;

    private readonly int _rows;
    private readonly int _columns;

    // Columns behind each other, each filled with zeros up to whole lanes.
    private readonly int _stride;
    private readonly float[] _values;

    /// <summary>Makes room.</summary>
    /// <param name="rows">Number of rows of the matrices.</param>
    /// <param name="columns">Number of their columns.</param>
    public Orthonormal(int rows, int columns)
    {
        _rows = rows;
        _columns = columns;
        _stride = (rows + Lanes - 1) / Lanes * Lanes;
        _values = new float[(long)_stride * columns];
    }

    /// <summary>Gives a matrix columns of length 1; one that depends on those before it becomes zero.</summary>
    /// <param name="matrix">The matrix; it is changed.</param>
    /// <param name="passes">1, or 2 where one pass loses what 32 bits cannot hold.</param>
    public void Apply(DenseMatrix matrix, int passes)
    {
        Take(matrix);
        for (int column = 0; column < _columns; column++)
        {
            DenseMatrix.Normalize(Column(column));
        }

        for (int first = 0; first < _columns; first += AtOnce)
        {
            int end = Math.Min(first + AtOnce, _columns);
            TakeOutOfGroup(first, end);
            for (int column = first; column < end; column++)
            {
                for (int earlier = first; earlier < column; earlier++)
                {
                    TakeOut(earlier, column);
                }

                Finish(column, passes);
            }
        }

        Give(matrix);
    }

    private Span<float> Column(int column) => _values.AsSpan(column * _stride, _stride);

    private void Finish(int column, int passes)
    {
        for (int pass = 1; pass < passes; pass++)
        {
            for (int earlier = 0; earlier < column; earlier++)
            {
                TakeOut(earlier, column);
            }
        }

        if (OrderedSums.Length(Column(column)) < Least)
        {
            Column(column).Clear();
        }

        DenseMatrix.Normalize(Column(column));
    }

    private void TakeOut(int done, int column) =>
        OrderedSums.AddTo(Column(column), Column(done), -OrderedSums.Dot(Column(done), Column(column)));

    // All columns before the group are done.
    private void TakeOutOfGroup(int first, int end)
    {
        if (end - first < AtOnce || first == 0)
        {
            for (int column = first; column < end; column++)
            {
                for (int earlier = 0; earlier < first; earlier++)
                {
                    TakeOut(earlier, column);
                }
            }

            return;
        }

        Span<float> shares = stackalloc float[AtOnce];
        OrderedSums.Dots(Column(0), Column(first), Column(first + 1), Column(first + 2), Column(first + 3), shares);
        for (int earlier = 0; earlier < first - 1; earlier++)
        {
            TakeOutAndShare(Column(earlier), Column(earlier + 1), Column(first), shares);
        }

        for (int index = 0; index < AtOnce; index++)
        {
            OrderedSums.AddTo(Column(first + index), Column(first - 1), -shares[index]);
        }
    }

    // Takes the shares of a direction out of four columns, and finds those of the next direction in what is left.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeOutAndShare(ReadOnlySpan<float> direction, ReadOnlySpan<float> next, Span<float> columns, Span<float> shares)
    {
        Vector512<float> weight0 = Vector512.Create(-shares[0]), weight1 = Vector512.Create(-shares[1]);
        Vector512<float> weight2 = Vector512.Create(-shares[2]), weight3 = Vector512.Create(-shares[3]);
        Vector512<float> sum0 = Vector512<float>.Zero, sum1 = sum0, sum2 = sum0, sum3 = sum0;
        ref float taken = ref MemoryMarshal.GetReference(direction);
        ref float shared = ref MemoryMarshal.GetReference(next);
        ref float column0 = ref MemoryMarshal.GetReference(columns);
        ref float column1 = ref Unsafe.Add(ref column0, _stride);
        ref float column2 = ref Unsafe.Add(ref column1, _stride);
        ref float column3 = ref Unsafe.Add(ref column2, _stride);
        for (nuint index = 0; index < (nuint)direction.Length; index += Lanes)
        {
            Vector512<float> values = Vector512.LoadUnsafe(ref taken, index);
            Vector512<float> others = Vector512.LoadUnsafe(ref shared, index);
            Vector512<float> left = Vector512.LoadUnsafe(ref column0, index) + weight0 * values;
            left.StoreUnsafe(ref column0, index);
            sum0 += others * left;
            left = Vector512.LoadUnsafe(ref column1, index) + weight1 * values;
            left.StoreUnsafe(ref column1, index);
            sum1 += others * left;
            left = Vector512.LoadUnsafe(ref column2, index) + weight2 * values;
            left.StoreUnsafe(ref column2, index);
            sum2 += others * left;
            left = Vector512.LoadUnsafe(ref column3, index) + weight3 * values;
            left.StoreUnsafe(ref column3, index);
            sum3 += others * left;
        }

        shares[0] = OrderedSums.Joined(sum0);
        shares[1] = OrderedSums.Joined(sum1);
        shares[2] = OrderedSums.Joined(sum2);
        shares[3] = OrderedSums.Joined(sum3);
    }

    // Sixteen rows fill a line of the processor's cache in every column.
    private void Take(DenseMatrix matrix)
    {
        for (int row = 0; row < _rows; row++)
        {
            Span<float> values = matrix.Row(row);
            for (int column = 0; column < values.Length; column++)
            {
                _values[column * _stride + row] = values[column];
            }
        }
    }

    private void Give(DenseMatrix matrix)
    {
        for (int row = 0; row < _rows; row++)
        {
            Span<float> values = matrix.Row(row);
            for (int column = 0; column < values.Length; column++)
            {
                values[column] = _values[column * _stride + row];
            }
        }
    }
}
