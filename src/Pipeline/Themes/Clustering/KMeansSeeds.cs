using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Greedy k-means++ (Arthur and Vassilvitskii 2007): each next centre is the best of a few rows that are drawn
/// with a chance that grows with their squared distance to the centres so far. All that are drawn for a centre are
/// compared with the rows at once.
/// </summary>
internal sealed class KMeansSeeds
{
    private readonly DenseMatrix _rows;
    private readonly ParallelOptions _parallel;
    private readonly float[] _squares;
    private readonly float[] _distances;
    private readonly float[] _near;
    private readonly float[] _sums;
    private readonly double[] _running;

    private KMeansSeeds(DenseMatrix rows, ParallelOptions parallel)
    {
        _rows = rows;
        _parallel = parallel;
        _squares = new float[rows.Rows];
        _distances = new float[rows.Rows];
        _near = new float[rows.Rows * CandidatePanel.Width];
        _sums = new float[WorkBlocks.Count(rows.Rows) * CandidatePanel.Width];
        _running = new double[rows.Rows];
        Array.Fill(_distances, float.PositiveInfinity);
        for (int row = 0; row < rows.Rows; row++)
        {
            _squares[row] = OrderedSums.Dot(rows.Row(row), rows.Row(row));
        }
    }

    public static DenseMatrix Choose(DenseMatrix rows, int count, SeededRandom random, ParallelOptions parallel)
    {
        KMeansSeeds seeds = new(rows, parallel);
        DenseMatrix centers = new(count, rows.Columns);
        // As many tries as scikit-learn takes.
        int[] tries = new int[Math.Min(CandidatePanel.Width, 2 + (int)SteadyMath.Log(count))];
        for (int center = 0; center < count; center++)
        {
            if (center > 0)
            {
                seeds.Draw(tries, random);
            }

            int chosen = seeds.Best(center == 0 ? [random.NextInt(rows.Rows)] : tries);
            rows.Row(chosen).CopyTo(centers.Row(center));
        }

        return centers;
    }

    private void Draw(int[] drawn, SeededRandom random)
    {
        double sum = 0;
        for (int row = 0; row < _running.Length; row++)
        {
            sum += _distances[row];
            _running[row] = sum;
        }

        for (int index = 0; index < drawn.Length; index++)
        {
            drawn[index] = RunningSums.FirstAbove(_running, random.NextDouble() * sum);
        }
    }

    // The candidate that leaves the smallest sum of distances; of equals the first.
    private int Best(ReadOnlySpan<int> candidates)
    {
        CandidatePanel panel = new(_rows, candidates);
        WorkBlocks.Run(_rows.Rows, _parallel, (first, end) => panel.Compare(
            first, end, _squares, _distances, _near, _sums.AsSpan(first / WorkBlocks.Length * CandidatePanel.Width, CandidatePanel.Width)));
        int best = 0;
        double smallest = double.PositiveInfinity;
        for (int lane = 0; lane < candidates.Length; lane++)
        {
            double sum = 0;
            for (int place = lane; place < _sums.Length; place += CandidatePanel.Width)
            {
                sum += _sums[place];
            }

            (best, smallest) = sum < smallest ? (lane, sum) : (best, smallest);
        }

        for (int row = 0; row < _distances.Length; row++)
        {
            _distances[row] = _near[row * CandidatePanel.Width + best];
        }

        return candidates[best];
    }
}
