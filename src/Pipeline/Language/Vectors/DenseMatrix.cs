namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>A matrix of 32-bit numbers, row after row.</summary>
/// <param name="rows">Number of rows.</param>
/// <param name="columns">Number of columns.</param>
internal sealed class DenseMatrix(int rows, int columns)
{
    // Below this, a difference of rows with length 1 is what 32 bits round away.
    private const float Least = 1e-5f;

    private readonly float[] _values = new float[(long)rows * columns];

    public int Rows => rows;

    public int Columns => columns;

    /// <summary>All values, row after row.</summary>
    public Span<float> Values => _values;

    public Span<float> Row(int row) => _values.AsSpan(row * columns, columns);

    /// <summary>The given rows, in the given order.</summary>
    public DenseMatrix Select(IReadOnlyList<int> chosen)
    {
        DenseMatrix result = new(chosen.Count, columns);
        for (int index = 0; index < chosen.Count; index++)
        {
            Row(chosen[index]).CopyTo(result.Row(index));
        }

        return result;
    }

    /// <summary>The first rows.</summary>
    public DenseMatrix First(int count)
    {
        DenseMatrix result = new(count, columns);
        Values[..result.Values.Length].CopyTo(result.Values);
        return result;
    }

    /// <summary>Numbers of the rows that are not all zero.</summary>
    public int[] FilledRows()
    {
        int[] filled = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            if (Row(row).ContainsAnyExcept(0f))
            {
                filled[count++] = row;
            }
        }

        return filled[..count];
    }

    public DenseMatrix Copy() => First(rows);

    public DenseMatrix Transposed()
    {
        DenseMatrix result = new(columns, rows);
        for (int row = 0; row < rows; row++)
        {
            Span<float> source = Row(row);
            for (int column = 0; column < columns; column++)
            {
                result._values[column * rows + row] = source[column];
            }
        }

        return result;
    }

    /// <summary>Gives every row the length 1; rows of zeros stay.</summary>
    public void NormalizeRows()
    {
        for (int row = 0; row < rows; row++)
        {
            Normalize(Row(row));
        }
    }

    /// <summary>Takes the mean of all rows away from each; rows that are all zero stay and do not count.</summary>
    public void CenterRows() => Shift(MeanRow());

    /// <summary>The mean of all rows; those that are all zero do not count.</summary>
    public float[] MeanRow()
    {
        double[] sum = new double[columns];
        int counted = 0;
        for (int row = 0; row < rows; row++)
        {
            Span<float> values = Row(row);
            if (values.ContainsAnyExcept(0f))
            {
                counted++;
                for (int column = 0; column < columns; column++)
                {
                    sum[column] += values[column];
                }
            }
        }

        return Array.ConvertAll(sum, value => (float)(value / Math.Max(1, counted)));
    }

    /// <summary>
    /// Takes a vector away from every row. Rows that are all zero stay, and rows that are the vector itself, as where all
    /// rows are alike: nothing would be left of them.
    /// </summary>
    public void Shift(ReadOnlySpan<float> vector)
    {
        for (int row = 0; row < rows; row++)
        {
            if (Row(row).ContainsAnyExcept(0f) && OrderedSums.Distance(Row(row), vector) > Least)
            {
                OrderedSums.AddTo(Row(row), vector, -1);
            }
        }
    }

    /// <summary>Gives a vector the length 1; zeros stay.</summary>
    public static void Normalize(Span<float> vector)
    {
        float length = OrderedSums.Length(vector);
        if (length > 1e-12f)
        {
            OrderedSums.Scale(vector, 1 / length);
        }
    }
}
