namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Makes the columns of a matrix orthogonal, by Gram and Schmidt: once a column is done, its share is taken out of all that
/// follow, four at a time, so that the processor has sums to add while one waits for its last.
/// </summary>
internal static class Orthonormal
{
    private const int AtOnce = 4;
    private const float Least = 1e-5f;

    /// <summary>Columns of length 1; one that depends on those before it becomes zero.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="passes">1, or 2 where one pass loses what 32 bits cannot hold.</param>
    public static DenseMatrix Columns(DenseMatrix matrix, int passes)
    {
        DenseMatrix columns = matrix.Transposed();
        columns.NormalizeRows();
        for (int index = 0; index < columns.Rows; index++)
        {
            Span<float> column = columns.Row(index);
            for (int pass = 1; pass < passes; pass++)
            {
                for (int earlier = 0; earlier < index; earlier++)
                {
                    TakeOut(columns.Row(earlier), column);
                }
            }

            if (OrderedSums.Length(column) < Least)
            {
                column.Clear();
            }

            DenseMatrix.Normalize(column);
            TakeOutOfLater(columns, index);
        }

        return columns.Transposed();
    }

    private static void TakeOutOfLater(DenseMatrix columns, int done)
    {
        ReadOnlySpan<float> direction = columns.Row(done);
        int later = done + 1;
        Span<float> shares = stackalloc float[AtOnce];
        for (; later <= columns.Rows - AtOnce; later += AtOnce)
        {
            OrderedSums.Dots(direction, columns.Row(later), columns.Row(later + 1), columns.Row(later + 2), columns.Row(later + 3), shares);
            for (int index = 0; index < AtOnce; index++)
            {
                OrderedSums.AddTo(columns.Row(later + index), direction, -shares[index]);
            }
        }

        for (; later < columns.Rows; later++)
        {
            TakeOut(direction, columns.Row(later));
        }
    }

    private static void TakeOut(ReadOnlySpan<float> direction, Span<float> column) =>
        OrderedSums.AddTo(column, direction, -OrderedSums.Dot(direction, column));
}
