using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// One run of k-means from given centres. A row is looked at only when its centre may have changed: for each row an
/// upper bound of the distance to its centre and a lower bound of the distance to the next one are kept.
/// </summary>
internal sealed class KMeansRun
{
    // Bounds live in 32 bits: a row whose bounds nearly touch is looked at again, so no skipped row is wrong.
    private const float Slack = 1e-4f;

    // Rows times clusters: below this, to compare all costs less than to keep bounds.
    private const int FewestBounded = 100_000;

    private readonly DenseMatrix _rows;
    private readonly KMeansOptions _options;
    private readonly ParallelOptions _parallel;
    private readonly ClusterSums _sums;
    private readonly int[] _assignments;
    private readonly float[] _squares;
    private readonly float[] _upper;
    private readonly float[] _lower;
    private readonly bool _isBounded;
    private DenseMatrix _centers;

    public KMeansRun(DenseMatrix rows, DenseMatrix centers, KMeansOptions options, ParallelOptions parallel)
    {
        _rows = rows;
        _centers = centers;
        _options = options;
        _parallel = parallel;
        _isBounded = (long)rows.Rows * options.Clusters >= FewestBounded;
        _sums = new ClusterSums(rows, options.Clusters);
        _assignments = new int[rows.Rows];
        _squares = RowMeasures.Squares(rows, parallel);
        _upper = new float[rows.Rows];
        _lower = new float[rows.Rows];
        Array.Fill(_assignments, -1);
        Array.Fill(_upper, float.PositiveInfinity);
    }

    public ClusterResult Run()
    {
        int iteration = 0;
        int most = (int)(_options.Unsettled * _rows.Rows);
        for (int moved = int.MaxValue; moved > most && iteration < _options.MostIterations; iteration++)
        {
            _parallel.CancellationToken.ThrowIfCancellationRequested();
            moved = Assign();
            if (moved > 0)
            {
                Recenter();
            }
        }

        return new ClusterResult(_assignments, _centers, Inertia.Of(_rows, _centers, _assignments, _parallel), iteration);
    }

    private int Assign()
    {
        CenterPanels panels = new(_centers);
        float[] halfGaps = _isBounded ? CenterGaps.Half(_centers) : [];
        if (_sums.Parts == 1)
        {
            new RowScan(this, panels, halfGaps, 0).Scan(0, _rows.Rows);
            return _sums.Merge();
        }

        Parallel.For(0, _sums.Parts, _parallel, part =>
        {
            (int first, int end) = _sums.RangeOf(part);
            new RowScan(this, panels, halfGaps, part).Scan(first, end);
        });
        return _sums.Merge();
    }

    // Where centres move, bounds follow: the triangle inequality keeps them true.
    private void Recenter()
    {
        DenseMatrix centers = _sums.Centers(_options.IsSpherical, taken => RowMeasures.Farthest(_upper, taken));
        if (!_isBounded)
        {
            _centers = centers;
            return;
        }

        Loosen(centers);
    }

    private void Loosen(DenseMatrix centers)
    {
        float[] moves = new float[centers.Rows];
        for (int center = 0; center < moves.Length; center++)
        {
            moves[center] = OrderedSums.Distance(centers.Row(center), _centers.Row(center));
        }

        float most = moves.Max();
        int farthest = Array.IndexOf(moves, most);
        moves[farthest] = 0;
        float next = moves.Max();
        moves[farthest] = most;
        _centers = centers;
        WorkBlocks.Run(_rows.Rows, _parallel, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                _upper[row] += moves[_assignments[row]];
                _lower[row] -= _assignments[row] == farthest ? next : most;
            }
        });
    }

    /// <summary>Looks at a part of the rows: skips those whose bounds say so, compares the others four at a time.</summary>
    private readonly ref struct RowScan(KMeansRun run, CenterPanels panels, float[] halfGaps, int part)
    {
        private readonly int[] _waiting = new int[CenterPanels.RowsAtOnce];
        private readonly NearestTwo[] _found = new NearestTwo[CenterPanels.RowsAtOnce];

        public void Scan(int first, int end)
        {
            int waiting = 0;
            for (int row = first; row < end; row++)
            {
                if (CanSkip(row))
                {
                    continue;
                }

                _waiting[waiting++] = row;
                if (waiting == CenterPanels.RowsAtOnce)
                {
                    Compare(waiting);
                    waiting = 0;
                }
            }

            if (waiting > 0)
            {
                _waiting.AsSpan(waiting).Fill(_waiting[0]);
                Compare(waiting);
            }
        }

        private bool CanSkip(int row)
        {
            int own = run._assignments[row];
            if (own < 0 || !run._isBounded)
            {
                return false;
            }

            float safe = Math.Max(run._lower[row], halfGaps[own]) - Slack;
            if (run._upper[row] < safe)
            {
                return true;
            }

            run._upper[row] = OrderedSums.Distance(run._rows.Row(row), run._centers.Row(own));
            return run._upper[row] < safe;
        }

        private void Compare(int count)
        {
            panels.Nearest(run._rows.Values, _waiting, _found);
            for (int index = 0; index < count; index++)
            {
                int row = _waiting[index];
                NearestTwo found = _found[index];
                run._sums.Move(part, row, run._assignments[row], found.Best);
                run._assignments[row] = found.Best;
                run._upper[row] = MathF.Sqrt(MathF.Max(0, run._squares[row] - 2 * found.BestScore));
                run._lower[row] = MathF.Sqrt(MathF.Max(0, run._squares[row] - 2 * found.SecondScore));
            }
        }
    }
}
