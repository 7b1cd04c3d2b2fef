namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// A tree over rows: the two groups that are least apart on average become one, until one is left. By chains of nearest
/// neighbours (Murtagh 1983): every step looks at one row of the distances.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly float[] _apart;
    private readonly int[] _sizes;
    private readonly List<Merge> _merges = [];
    private readonly int _rows;

    private AverageLinkage(Togetherness together)
    {
        _rows = together.Rows;
        _sizes = new int[_rows];
        Array.Fill(_sizes, 1);
        _apart = new float[_rows * _rows];
        for (int row = 0; row < _rows; row++)
        {
            for (int other = 0; other < _rows; other++)
            {
                _apart[row * _rows + other] = together.Apart(row, other);
            }
        }
    }

    /// <summary>Builds the tree.</summary>
    public static AverageLinkage Of(Togetherness together)
    {
        AverageLinkage tree = new(together);
        tree.Build();
        tree._merges.Sort((first, second) => (first.Apart, first.Order).CompareTo((second.Apart, second.Order)));
        return tree;
    }

    /// <summary>For each row its group where the tree has so many branches; groups count from 0 in the order of the rows.</summary>
    public int[] Cut(int groups)
    {
        int[] parents = [.. Enumerable.Range(0, _rows)];
        foreach (Merge merge in _merges.Take(_rows - groups))
        {
            parents[Root(parents, merge.Gone)] = Root(parents, merge.Kept);
        }

        Dictionary<int, int> numbers = [];
        int[] cut = new int[_rows];
        for (int row = 0; row < _rows; row++)
        {
            int root = Root(parents, row);
            numbers.TryAdd(root, numbers.Count);
            cut[row] = numbers[root];
        }

        return cut;
    }

    private static int Root(int[] parents, int row)
    {
        while (parents[row] != row)
        {
            parents[row] = parents[parents[row]];
            row = parents[row];
        }

        return row;
    }

    private void Build()
    {
        List<int> chain = [];
        while (_merges.Count < _rows - 1)
        {
            if (chain.Count == 0)
            {
                chain.Add(Array.FindIndex(_sizes, size => size > 0));
            }

            int last = chain[^1];
            int before = chain.Count > 1 ? chain[^2] : -1;
            int nearest = Nearest(last, before);
            if (nearest != before)
            {
                chain.Add(nearest);
                continue;
            }

            chain.RemoveRange(chain.Count - 2, 2);
            Join(Math.Min(last, before), Math.Max(last, before));
        }
    }

    // Of equally near ones the one before in the chain, so that it ends, else the first.
    private int Nearest(int group, int before)
    {
        ReadOnlySpan<float> apart = _apart.AsSpan(group * _rows, _rows);
        int nearest = before;
        float least = before < 0 ? float.PositiveInfinity : apart[before];
        for (int other = 0; other < _rows; other++)
        {
            if (apart[other] < least && other != group && _sizes[other] > 0)
            {
                (nearest, least) = (other, apart[other]);
            }
        }

        return nearest;
    }

    private void Join(int kept, int gone)
    {
        _merges.Add(new Merge(kept, gone, _apart[kept * _rows + gone], _merges.Count));
        float keptShare = (float)_sizes[kept] / (_sizes[kept] + _sizes[gone]);
        for (int other = 0; other < _rows; other++)
        {
            float apart = keptShare * _apart[kept * _rows + other] + (1 - keptShare) * _apart[gone * _rows + other];
            _apart[kept * _rows + other] = apart;
            _apart[other * _rows + kept] = apart;
        }

        _sizes[kept] += _sizes[gone];
        _sizes[gone] = 0;
    }

    private readonly record struct Merge(int Kept, int Gone, float Apart, int Order);
}
