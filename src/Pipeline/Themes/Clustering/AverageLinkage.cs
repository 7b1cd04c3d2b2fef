namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// A tree over rows: the two groups that are least apart on average become one, until one is left. By chains of nearest
/// neighbours (Murtagh 1983): every step looks at one row of the distances.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly float[] _apart;
    private readonly int[] _sizes;
    private readonly int[] _kept;
    private readonly int[] _gone;

    // How far apart what became one was, and the step: numbers that sort by the one, then by the other.
    private readonly long[] _order;
    private readonly int _rows;
    private int _merges;

    private AverageLinkage(Togetherness together)
    {
        _rows = together.Rows;
        _sizes = new int[_rows];
        Array.Fill(_sizes, 1);
        _kept = new int[_rows - 1];
        _gone = new int[_rows - 1];
        _order = new long[_rows - 1];
        _apart = together.Apart();
    }

    /// <summary>Builds the tree.</summary>
    public static AverageLinkage Of(Togetherness together)
    {
        AverageLinkage tree = new(together);
        tree.Build();
        Array.Sort(tree._order);
        return tree;
    }

    /// <summary>For each row its group where the tree has so many branches; groups count from 0 in the order of the rows.</summary>
    public int[] Cut(int groups)
    {
        int[] parents = new int[_rows];
        for (int row = 0; row < _rows; row++)
        {
            parents[row] = row;
        }

        for (int index = 0; index < _rows - groups; index++)
        {
            int merge = (int)(uint)_order[index];
            parents[Root(parents, _gone[merge])] = Root(parents, _kept[merge]);
        }

        int[] numbers = new int[_rows];
        Array.Fill(numbers, -1);
        int found = 0;
        int[] cut = new int[_rows];
        for (int row = 0; row < _rows; row++)
        {
            ref int number = ref numbers[Root(parents, row)];
            number = number < 0 ? found++ : number;
            cut[row] = number;
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
        int[] chain = new int[_rows + 1];
        int length = 0;
        int unused = 0;
        while (_merges < _rows - 1)
        {
            if (length == 0)
            {
                while (_sizes[unused] == 0)
                {
                    unused++;
                }

                chain[length++] = unused;
            }

            int last = chain[length - 1];
            int before = length > 1 ? chain[length - 2] : -1;
            int nearest = Nearest(last, before);
            if (nearest != before)
            {
                chain[length++] = nearest;
                continue;
            }

            length -= 2;
            Join(Math.Min(last, before), Math.Max(last, before));
        }
    }

    // Of equally near ones the one before in the chain, so that it ends, else the first.
    private int Nearest(int group, int before)
    {
        ReadOnlySpan<float> apart = _apart.AsSpan(group * _rows, _rows);
        int nearest = before;
        float least = before < 0 ? float.PositiveInfinity : apart[before];
        for (int other = 0; other < apart.Length; other++)
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
        // No distance is below zero, so its bits sort as it does.
        _order[_merges] = ((long)BitConverter.SingleToInt32Bits(_apart[kept * _rows + gone]) << 32) | (uint)_merges;
        (_kept[_merges], _gone[_merges]) = (kept, gone);
        _merges++;
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
}
