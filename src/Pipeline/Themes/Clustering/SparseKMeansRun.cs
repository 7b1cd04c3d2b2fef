using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// One run of k-means on rows of which most numbers are zero. Centres lie column by column, so that each number of a row
/// meets all centres at once; a row is looked at only when its centre may have changed (Hamerly 2010).
/// </summary>
internal sealed class SparseKMeansRun
{
    // Bounds live in 32 bits: a row whose bounds nearly touch is looked at again, so no skipped row is wrong.
    private const float Slack = 1e-4f;

    private readonly SparseMatrix _rows;
    private readonly KMeansOptions _options;
    private readonly ParallelOptions _parallel;
    private readonly SparseCenters _centers;
    private readonly int[] _assignments;
    private readonly int[] _next;
    private readonly float[] _squares;
    private readonly float[] _upper;
    private readonly float[] _lower;

    /// <summary>Begins with some rows as centres.</summary>
    public SparseKMeansRun(SparseMatrix rows, int[] seeds, KMeansOptions options, ParallelOptions parallel)
    {
        _rows = rows;
        _options = options;
        _parallel = parallel;
        _centers = new SparseCenters(rows, seeds, options.IsSpherical);
        _assignments = new int[rows.Rows];
        _next = new int[rows.Rows];
        _squares = new float[rows.Rows];
        _upper = new float[rows.Rows];
        _lower = new float[rows.Rows];
        Array.Fill(_assignments, -1);
        for (int row = 0; row < rows.Rows; row++)
        {
            _squares[row] = OrderedSums.Dot(rows.Values(row), rows.Values(row));
        }
    }

    public ClusterResult Run()
    {
        int iteration = 0;
        int most = (int)(_options.Unsettled * _rows.Rows);
        for (int moved = int.MaxValue; moved > most && iteration < _options.MostIterations; iteration++)
        {
            _parallel.CancellationToken.ThrowIfCancellationRequested();
            WorkBlocks.Run(_rows.Rows, _parallel, Assign);
            moved = Move();
            if (moved > 0)
            {
                Loosen(_centers.Recenter(_assignments, Farthest));
            }
        }

        return new ClusterResult(_assignments, _centers.ToMatrix(), Inertia(), iteration);
    }

    private void Assign(int first, int end)
    {
        float[] scores = new float[_centers.Width];
        for (int row = first; row < end; row++)
        {
            _next[row] = _assignments[row];
            if (_next[row] < 0 || _upper[row] >= _lower[row] - Slack)
            {
                _centers.Score(row, scores);
                (_next[row], float second) = BestTwo(scores);
                _upper[row] = Distance(row, scores[_next[row]]);
                _lower[row] = Distance(row, second);
            }
        }
    }

    // In the order of the rows: same sums for any number of threads.
    private int Move()
    {
        int moved = 0;
        for (int row = 0; row < _next.Length; row++)
        {
            if (_next[row] != _assignments[row])
            {
                _centers.Move(row, _assignments[row], _next[row]);
                _assignments[row] = _next[row];
                moved++;
            }
        }

        return moved;
    }

    private void Loosen(float[] moves)
    {
        float most = moves.Max();
        int farthest = Array.IndexOf(moves, most);
        float next = 0;
        for (int center = 0; center < moves.Length; center++)
        {
            next = center == farthest ? next : Math.Max(next, moves[center]);
        }

        for (int row = 0; row < _upper.Length; row++)
        {
            _upper[row] += moves[_assignments[row]];
            _lower[row] -= _assignments[row] == farthest ? next : most;
        }
    }

    // The row that lies farthest from its centre: a cluster without rows begins anew there.
    private int Farthest()
    {
        int farthest = 0;
        for (int row = 1; row < _upper.Length; row++)
        {
            farthest = _upper[row] > _upper[farthest] ? row : farthest;
        }

        _upper[farthest] = 0;
        return farthest;
    }

    private double Inertia()
    {
        float[] scores = new float[_centers.Width];
        double sum = 0;
        for (int row = 0; row < _rows.Rows; row++)
        {
            _centers.Score(row, scores);
            sum += Math.Max(0, _squares[row] - 2 * scores[_assignments[row]]);
        }

        return sum;
    }

    private float Distance(int row, float score) => MathF.Sqrt(MathF.Max(0, _squares[row] - 2 * score));

    // The first of equals; the second score is minus infinity where there is one centre only.
    private static (int Best, float Second) BestTwo(ReadOnlySpan<float> scores)
    {
        int best = 0;
        float second = float.NegativeInfinity;
        for (int center = 1; center < scores.Length; center++)
        {
            if (scores[center] > scores[best])
            {
                second = scores[best];
                best = center;
            }
            else
            {
                second = Math.Max(second, scores[center]);
            }
        }

        return (best, second);
    }
}
