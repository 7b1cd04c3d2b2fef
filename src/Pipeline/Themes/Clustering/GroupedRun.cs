using System.Runtime.Intrinsics;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// One run of k-means with many centres, from given ones. Near centres are a group, and each row keeps a lower bound of
/// its distance to every group: a row is compared with those groups only that may have a nearer centre („Yinyang“, Ding and
/// others 2015). The bounds of a row fill one vector of the processor.
/// </summary>
internal sealed class GroupedRun
{
    // Bounds live in 32 bits: what nearly touches is looked at again, so nothing that is skipped is wrong.
    private const float Slack = 1e-4f;

    private const int MostGroups = 16;

    private readonly DenseMatrix _rows;
    private readonly KMeansOptions _options;
    private readonly ParallelOptions _parallel;
    private readonly ClusterSums _sums;
    private readonly int[][] _groups;
    private readonly int[] _groupOf;
    private readonly int[] _assignments;
    private readonly float[] _squares;
    private readonly float[] _upper;
    private readonly float[] _lower;
    private readonly float[] _groupMoves = new float[MostGroups];
    private readonly float[] _moves;
    private DenseMatrix _centers;

    public GroupedRun(DenseMatrix rows, DenseMatrix centers, KMeansOptions options, ParallelOptions parallel)
    {
        _rows = rows;
        _centers = centers;
        _options = options;
        _parallel = parallel;
        _sums = new ClusterSums(rows, options.Clusters);
        _groups = CenterGroups.Of(centers, MostGroups);
        _groupOf = new int[options.Clusters];
        for (int group = 0; group < _groups.Length; group++)
        {
            foreach (int center in _groups[group])
            {
                _groupOf[center] = group;
            }
        }

        _moves = new float[options.Clusters];
        _assignments = new int[rows.Rows];
        _squares = RowMeasures.Squares(rows, parallel);
        _upper = new float[rows.Rows];
        _lower = new float[rows.Rows * MostGroups];
        Array.Fill(_assignments, -1);
        // There is nothing in the groups that are not there.
        Array.Fill(_lower, float.PositiveInfinity);
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
        GroupPanels panels = new(_centers, _groups);
        Parallel.For(0, _sums.Parts, _parallel, part =>
        {
            (int first, int end) = _sums.RangeOf(part);
            Block block = new(this, panels, part);
            for (int row = first; row < end; row += WorkBlocks.Length)
            {
                block.Scan(row, Math.Min(end, row + WorkBlocks.Length));
            }
        });
        return _sums.Merge();
    }

    private void Recenter()
    {
        DenseMatrix centers = _sums.Centers(_options.IsSpherical, taken => RowMeasures.Farthest(_upper, taken));
        Array.Clear(_groupMoves);
        for (int center = 0; center < _moves.Length; center++)
        {
            _moves[center] = OrderedSums.Distance(centers.Row(center), _centers.Row(center));
            ref float most = ref _groupMoves[_groupOf[center]];
            most = Math.Max(most, _moves[center]);
        }

        _centers = centers;
    }

    /// <summary>Some rows: first those groups are found that each must be compared with, then group after group is.</summary>
    private sealed class Block(GroupedRun run, GroupPanels panels, int part)
    {
        private readonly int[][] _waiting = Rooms(run._groups.Length);
        private readonly int[] _counts = new int[run._groups.Length];
        private readonly NearestTwo[] _best = new NearestTwo[WorkBlocks.Length];
        private readonly int[] _eight = new int[GroupPanels.RowsAtOnce];
        private readonly NearestTwo[] _found = new NearestTwo[GroupPanels.RowsAtOnce];

        public void Scan(int first, int end)
        {
            Array.Clear(_counts);
            for (int row = first; row < end; row++)
            {
                _best[row - first] = new NearestTwo(-1, 0, 0);
                uint groups = run._assignments[row] < 0 ? (1u << _counts.Length) - 1 : Loosened(row);
                if (groups != 0)
                {
                    Enlist(row, first, groups);
                }
            }

            for (int group = 0; group < _counts.Length; group++)
            {
                for (int index = 0; index < _counts[group]; index += _eight.Length)
                {
                    Compare(group, index, first);
                }
            }

            for (int row = first; row < end; row++)
            {
                if (_best[row - first].Best >= 0)
                {
                    Settle(row, _best[row - first]);
                }
            }
        }

        private static int[][] Rooms(int groups)
        {
            int[][] rooms = new int[groups][];
            for (int group = 0; group < groups; group++)
            {
                rooms[group] = new int[WorkBlocks.Length];
            }

            return rooms;
        }

        // Where centres move, bounds follow: the triangle inequality keeps them true. A bit for each group to look at.
        private uint Loosened(int row)
        {
            int own = run._assignments[row];
            Span<float> lower = run._lower.AsSpan(row * MostGroups, MostGroups);
            Vector512<float> bounds = Vector512.Create<float>(lower) - Vector512.Create<float>(run._groupMoves);
            bounds.CopyTo(lower);
            run._upper[row] += run._moves[own];
            if (!Vector512.LessThanAny(bounds, Vector512.Create(run._upper[row] + Slack)))
            {
                return 0;
            }

            run._upper[row] = OrderedSums.Distance(run._rows.Row(row), run._centers.Row(own));
            return (uint)Vector512.LessThan(bounds, Vector512.Create(run._upper[row] + Slack)).ExtractMostSignificantBits();
        }

        private void Enlist(int row, int first, uint groups)
        {
            int own = run._assignments[row];
            float score = own < 0 ? float.NegativeInfinity : (run._squares[row] - run._upper[row] * run._upper[row]) / 2;
            _best[row - first] = new NearestTwo(own < 0 ? int.MaxValue : own, score, 0);
            for (; groups != 0; groups &= groups - 1)
            {
                int group = System.Numerics.BitOperations.TrailingZeroCount(groups);
                _waiting[group][_counts[group]++] = row;
            }
        }

        private void Compare(int group, int index, int first)
        {
            int count = Math.Min(_eight.Length, _counts[group] - index);
            for (int place = 0; place < _eight.Length; place++)
            {
                _eight[place] = _waiting[group][index + Math.Min(place, count - 1)];
            }

            panels.Nearest(group, run._rows.Values, _eight, _found);
            for (int place = 0; place < count; place++)
            {
                Take(_eight[place], _eight[place] - first, group, _found[place]);
            }
        }

        // The bound of a group is the distance of its nearest centre; of the row's own centre's group that of the next one.
        private void Take(int row, int place, int group, NearestTwo found)
        {
            NearestTwo best = _best[place];
            bool isNearer = found.BestScore > best.BestScore && found.Best != best.Best;
            if (isNearer)
            {
                if (best.Best < run._groupOf.Length)
                {
                    ref float former = ref run._lower[row * MostGroups + run._groupOf[best.Best]];
                    former = Math.Min(former, Distance(row, best.BestScore));
                }

                _best[place] = found;
            }

            run._lower[row * MostGroups + group] =
                Distance(row, isNearer || found.Best == best.Best ? found.SecondScore : found.BestScore);
        }

        private void Settle(int row, NearestTwo best)
        {
            run._sums.Move(part, row, run._assignments[row], best.Best);
            run._assignments[row] = best.Best;
            run._upper[row] = Distance(row, best.BestScore);
        }

        private float Distance(int row, float score) => MathF.Sqrt(MathF.Max(0, run._squares[row] - 2 * score));
    }
}
