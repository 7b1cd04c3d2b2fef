namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Learned weights: a row for each feature, a column for each role or operation. Features without a row weigh nothing.</summary>
internal sealed class WeightTable
{
    private readonly uint[] _keys;

    private readonly float[] _weights;

    // A feature with the number of its row plus one; open addressing, at most half full. Most features asked for are not there.
    private readonly (uint Key, int Row)[] _slots;

    private readonly int _shift;

    /// <param name="keys">The features, each once.</param>
    /// <param name="weights">Their weights, row by row.</param>
    /// <param name="width">Number of columns.</param>
    public WeightTable(uint[] keys, float[] weights, int width)
    {
        (_keys, _weights, Width) = (keys, weights, width);
        int bits = 4;
        while (1 << bits < 2 * keys.Length)
        {
            bits++;
        }

        (_slots, _shift) = (new (uint, int)[1 << bits], 32 - bits);
        for (int row = 0; row < keys.Length; row++)
        {
            _slots[SlotOf(keys[row])] = (keys[row], row + 1);
        }
    }

    public int Width { get; }

    public ReadOnlySpan<uint> Keys => _keys;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Adds the rows of the features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sums">What they are added to: one number a column.</param>
    public void Add(ReadOnlySpan<uint> features, Span<float> sums)
    {
        foreach (uint feature in features)
        {
            int row = RowOf(feature);
            if (row >= 0)
            {
                ReadOnlySpan<float> weights = _weights.AsSpan(row * Width, sums.Length);
                for (int column = 0; column < weights.Length; column++)
                {
                    sums[column] += weights[column];
                }
            }
        }
    }

    /// <summary>The row of a feature; -1 where it has none.</summary>
    public int RowOf(uint feature) => _slots[SlotOf(feature)].Row - 1;

    /// <summary>A weight.</summary>
    public float WeightOf(uint feature, int column) => RowOf(feature) is >= 0 and int row ? _weights[(row * Width) + column] : 0;

    private int SlotOf(uint key)
    {
        int slot = (int)((key * 0x9E3779B1) >> _shift);
        while (_slots[slot].Row != 0 && _slots[slot].Key != key)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
