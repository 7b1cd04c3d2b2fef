using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Centres of rows of which most numbers are zero: a row a column of the data, all centres side by side in it.</summary>
internal sealed class SparseCenters
{
    private const int Lanes = 32;

    private readonly SparseMatrix _rows;
    private readonly bool _isSpherical;
    private readonly int _count;
    private readonly double[] _sums;
    private readonly int[] _sizes;
    private readonly float[] _bias;
    private readonly DenseMatrix _columns;

    /// <summary>Begins with some rows as centres.</summary>
    public SparseCenters(SparseMatrix rows, int[] seeds, bool isSpherical)
    {
        _rows = rows;
        _isSpherical = isSpherical;
        _count = seeds.Length;
        Width = (_count + Lanes - 1) / Lanes * Lanes;
        _sums = new double[(long)rows.Columns * _count];
        _sizes = new int[_count];
        _bias = new float[Width];
        Array.Fill(_bias, float.NegativeInfinity);
        _columns = new DenseMatrix(rows.Columns, Width);
        for (int center = 0; center < _count; center++)
        {
            Place(seeds[center], center);
        }
    }

    /// <summary>Scores of a row: a whole number of vectors, those behind the last centre minus infinity.</summary>
    public int Width { get; }

    /// <summary>For each centre its dot product with a row, minus half its squared length: the nearest has the largest.</summary>
    public void Score(int row, Span<float> scores)
    {
        SparseSums.Row(_rows.Indices(row), _rows.Values(row), _columns, scores);
        OrderedSums.AddTo(scores, _bias, 1);
    }

    /// <summary>Takes a row from one cluster (-1 for none) to another.</summary>
    public void Move(int row, int from, int to)
    {
        ReadOnlySpan<int> indices = _rows.Indices(row);
        Span<float> values = _rows.Values(row);
        for (int cell = 0; cell < indices.Length; cell++)
        {
            long place = (long)indices[cell] * _count;
            _sums[place + to] += values[cell];
            if (from >= 0)
            {
                _sums[place + from] -= values[cell];
            }
        }

        _sizes[to]++;
        if (from >= 0)
        {
            _sizes[from]--;
        }
    }

    /// <summary>Moves every centre to the middle of its rows, and tells how far each went.</summary>
    /// <param name="assignments">For each row its cluster.</param>
    /// <param name="spare">Gives a row for a cluster that has none.</param>
    public float[] Recenter(int[] assignments, Func<int> spare)
    {
        for (int center = 0; center < _count; center++)
        {
            if (_sizes[center] == 0)
            {
                int row = spare();
                Move(row, assignments[row], center);
                assignments[row] = center;
            }
        }

        double[] scales = Scales();
        double[] moves = new double[_count];
        double[] squares = new double[_count];
        for (int column = 0; column < _rows.Columns; column++)
        {
            Span<float> centers = _columns.Row(column);
            ReadOnlySpan<double> sums = _sums.AsSpan(column * _count, _count);
            for (int center = 0; center < sums.Length; center++)
            {
                float value = (float)(sums[center] * scales[center]);
                double move = value - centers[center];
                moves[center] += move * move;
                squares[center] += (double)value * value;
                centers[center] = value;
            }
        }

        for (int center = 0; center < _count; center++)
        {
            _bias[center] = (float)(-squares[center] / 2);
        }

        return Array.ConvertAll(moves, move => (float)Math.Sqrt(move));
    }

    /// <summary>The centres, a row each.</summary>
    public DenseMatrix ToMatrix() => _columns.Transposed().First(_count);

    private double[] Scales()
    {
        double[] squares = new double[_count];
        for (int column = 0; column < _rows.Columns && _isSpherical; column++)
        {
            ReadOnlySpan<double> sums = _sums.AsSpan(column * _count, _count);
            for (int center = 0; center < sums.Length; center++)
            {
                squares[center] += sums[center] * sums[center];
            }
        }

        double[] scales = new double[_count];
        for (int center = 0; center < _count; center++)
        {
            double length = _isSpherical ? Math.Sqrt(squares[center]) : _sizes[center];
            scales[center] = length > 0 ? 1 / length : 0;
        }

        return scales;
    }

    private void Place(int row, int center)
    {
        ReadOnlySpan<int> indices = _rows.Indices(row);
        Span<float> values = _rows.Values(row);
        for (int cell = 0; cell < indices.Length; cell++)
        {
            _columns.Row(indices[cell])[center] = values[cell];
        }

        _bias[center] = -OrderedSums.Dot(values, values) / 2;
    }
}
