using System.Runtime.Intrinsics;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Sums of the rows of each cluster in 64 bits, kept up to date by the rows that move. Rows are cut into parts whose
/// number does not depend on the threads; parts are added in order, so the sums have the same bits always.
/// </summary>
internal sealed class ClusterSums
{
    private const int MostParts = 32;
    private const int RowsOfAPart = 1024;

    private readonly DenseMatrix _rows;
    private readonly double[] _sums;
    private readonly int[] _sizes;
    private readonly double[]?[] _changes;
    private readonly int[][] _sizeChanges;
    private readonly int[] _moved;
    private readonly int _clusters;

    public ClusterSums(DenseMatrix rows, int clusters)
    {
        _rows = rows;
        _clusters = clusters;
        _sums = new double[clusters * rows.Columns];
        _sizes = new int[clusters];
        Parts = Math.Clamp(rows.Rows / RowsOfAPart, 1, MostParts);
        _changes = new double[Parts][];
        _sizeChanges = new int[Parts][];
        _moved = new int[Parts];
    }

    /// <summary>Number of parts.</summary>
    public int Parts { get; }

    /// <summary>First row of a part, and the row behind its last.</summary>
    public (int First, int End) RangeOf(int part) =>
        ((int)((long)_rows.Rows * part / Parts), (int)((long)_rows.Rows * (part + 1) / Parts));

    /// <summary>Notes that a row of a part goes from one cluster (-1 for none) to another.</summary>
    public void Move(int part, int row, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        double[] changes = _changes[part] ??= new double[_sums.Length];
        int[] sizes = _sizeChanges[part] ??= new int[_clusters];
        _moved[part]++;
        Add(changes.AsSpan(to * _rows.Columns, _rows.Columns), _rows.Row(row), 1);
        sizes[to]++;
        if (from >= 0)
        {
            Add(changes.AsSpan(from * _rows.Columns, _rows.Columns), _rows.Row(row), -1);
            sizes[from]--;
        }
    }

    /// <summary>Takes over what was noted; gives the number of rows that moved.</summary>
    public int Merge()
    {
        int moved = 0;
        for (int part = 0; part < Parts; part++)
        {
            if (_moved[part] == 0)
            {
                continue;
            }

            moved += _moved[part];
            _moved[part] = 0;
            OrderedSums.AddTo(_sums, _changes[part]);
            for (int cluster = 0; cluster < _clusters; cluster++)
            {
                _sizes[cluster] += _sizeChanges[part][cluster];
            }

            Array.Clear(_changes[part]!);
            Array.Clear(_sizeChanges[part]);
        }

        return moved;
    }

    /// <summary>The centres: means, or directions of length 1.</summary>
    /// <param name="isSpherical">Whether they get the length 1.</param>
    /// <param name="spare">Gives a row for a cluster that has none, told the rows that were given already.</param>
    public DenseMatrix Centers(bool isSpherical, Func<IReadOnlyCollection<int>, int> spare)
    {
        List<int> spares = [];
        DenseMatrix centers = new(_clusters, _rows.Columns);
        for (int cluster = 0; cluster < _clusters; cluster++)
        {
            Span<float> center = centers.Row(cluster);
            if (_sizes[cluster] == 0)
            {
                spares.Add(spare(spares));
                _rows.Row(spares[^1]).CopyTo(center);
                continue;
            }

            ReadOnlySpan<double> sum = _sums.AsSpan(cluster * _rows.Columns, _rows.Columns);
            double length = isSpherical ? OrderedSums.Length(sum) : _sizes[cluster];
            for (int column = 0; column < center.Length; column++)
            {
                center[column] = length > 0 ? (float)(sum[column] / length) : 0;
            }
        }

        return centers;
    }

    private static void Add(Span<double> sum, ReadOnlySpan<float> row, double sign)
    {
        int column = 0;
        for (; column <= row.Length - 8; column += 8)
        {
            Vector256<float> values = Vector256.Create(row.Slice(column, 8));
            Span<double> target = sum.Slice(column, 8);
            Vector256<double> low = Vector256.Create<double>(target) + Vector256.Create(sign) * Vector256.WidenLower(values);
            Vector256<double> high = Vector256.Create<double>(target[4..]) + Vector256.Create(sign) * Vector256.WidenUpper(values);
            low.CopyTo(target);
            high.CopyTo(target[4..]);
        }

        for (; column < row.Length; column++)
        {
            sum[column] += sign * row[column];
        }
    }
}
