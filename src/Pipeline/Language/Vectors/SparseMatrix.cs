namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>A matrix of which most cells are zero: compressed rows, columns ascending in each.</summary>
/// <param name="columns">Number of columns.</param>
/// <param name="starts">Index of each row's first cell, and behind the last one the number of cells.</param>
/// <param name="indices">Column of each cell.</param>
/// <param name="values">Value of each cell.</param>
internal sealed class SparseMatrix(int columns, int[] starts, int[] indices, float[] values)
{
    public int Rows => starts.Length - 1;

    public int Columns => columns;

    public ReadOnlySpan<int> Indices(int row) => indices.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public Span<float> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public static SparseMatrix FromRows(int columns, IReadOnlyList<(int Column, float Value)[]> rows)
    {
        int[] starts = new int[rows.Count + 1];
        for (int row = 0; row < rows.Count; row++)
        {
            starts[row + 1] = starts[row] + rows[row].Length;
        }

        int[] indices = new int[starts[^1]];
        float[] values = new float[starts[^1]];
        for (int row = 0; row < rows.Count; row++)
        {
            for (int cell = 0; cell < rows[row].Length; cell++)
            {
                (indices[starts[row] + cell], values[starts[row] + cell]) = rows[row][cell];
            }
        }

        return new SparseMatrix(columns, starts, indices, values);
    }

    /// <summary>A matrix from its cells, row by row.</summary>
    /// <param name="columns">Number of columns.</param>
    /// <param name="indices">For each row the columns of its cells, ascending.</param>
    /// <param name="values">For each row the values of its cells.</param>
    public static SparseMatrix FromRows(int columns, int[][] indices, float[][] values)
    {
        int[] starts = new int[indices.Length + 1];
        for (int row = 0; row < indices.Length; row++)
        {
            starts[row + 1] = starts[row] + indices[row].Length;
        }

        int[] allIndices = new int[starts[^1]];
        float[] allValues = new float[starts[^1]];
        for (int row = 0; row < indices.Length; row++)
        {
            indices[row].CopyTo(allIndices, starts[row]);
            values[row].CopyTo(allValues, starts[row]);
        }

        return new SparseMatrix(columns, starts, allIndices, allValues);
    }

    /// <summary>All cells of a matrix but those of its empty rows.</summary>
    public static SparseMatrix FromDense(DenseMatrix matrix)
    {
        int[] starts = new int[matrix.Rows + 1];
        for (int row = 0; row < matrix.Rows; row++)
        {
            starts[row + 1] = starts[row] + (matrix.Row(row).ContainsAnyExcept(0f) ? matrix.Columns : 0);
        }

        int[] indices = new int[starts[^1]];
        float[] values = new float[starts[^1]];
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                indices[cell] = cell - starts[row];
                values[cell] = matrix.Row(row)[indices[cell]];
            }
        }

        return new SparseMatrix(matrix.Columns, starts, indices, values);
    }

    /// <summary>The given rows, in the given order.</summary>
    public SparseMatrix Select(int[] chosen)
    {
        int[][] chosenIndices = Array.ConvertAll(chosen, row => Indices(row).ToArray());
        float[][] chosenValues = Array.ConvertAll(chosen, row => Values(row).ToArray());
        return FromRows(columns, chosenIndices, chosenValues);
    }

    /// <summary>The matrix with every column times its weight.</summary>
    public SparseMatrix Scaled(ReadOnlySpan<float> weights)
    {
        float[] scaled = new float[values.Length];
        for (int cell = 0; cell < scaled.Length; cell++)
        {
            scaled[cell] = values[cell] * weights[indices[cell]];
        }

        return new SparseMatrix(columns, starts, indices, scaled);
    }

    /// <summary>Gives every row the length 1; rows of zeros stay.</summary>
    public void NormalizeRows()
    {
        for (int row = 0; row < Rows; row++)
        {
            DenseMatrix.Normalize(Values(row));
        }
    }

    public SparseMatrix Transposed()
    {
        int[] heads = new int[columns + 1];
        foreach (int column in indices)
        {
            heads[column + 1]++;
        }

        for (int column = 0; column < columns; column++)
        {
            heads[column + 1] += heads[column];
        }

        int[] next = heads.AsSpan(0, columns).ToArray();
        int[] flippedIndices = new int[indices.Length];
        float[] flippedValues = new float[indices.Length];
        for (int row = 0; row < Rows; row++)
        {
            for (int cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                int place = next[indices[cell]]++;
                flippedIndices[place] = row;
                flippedValues[place] = values[cell];
            }
        }

        return new SparseMatrix(Rows, heads, flippedIndices, flippedValues);
    }

    /// <summary>The product with a dense matrix. Every row is summed by one thread in one order: same sums always.</summary>
    public DenseMatrix Multiply(DenseMatrix right, ParallelOptions parallel)
    {
        DenseMatrix product = new(Rows, right.Columns);
        Multiply(right, product, parallel);
        return product;
    }

    /// <summary>The same into a matrix that is there.</summary>
    public void Multiply(DenseMatrix right, DenseMatrix product, ParallelOptions parallel) =>
        WorkBlocks.Run(Rows, parallel, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                SparseSums.Row(Indices(row), Values(row), right, product.Row(row));
            }
        });
}
