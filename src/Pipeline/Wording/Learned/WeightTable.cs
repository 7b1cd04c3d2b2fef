using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Learned weights: a row for each feature, a column for each role or operation. Features without a row weigh nothing. Weights
/// are whole steps, so that sums are the same in any order and features that several readings share are added once.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>Columns that are added at once; a table takes as many for each of its parts.</summary>
    public const int Lane = 16;

    // Steps of the largest weight.
    private const int MostSteps = 127;

    // Features whose rows are looked up together.
    private const int Bunch = 128;

    // Bits of the filter for each slot: one feature in eight that has no row is looked up in vain.
    private const int FilterBits = 2;

    private readonly uint[] _keys;

    // Rows are as wide as the sums.
    private readonly sbyte[] _weights;

    private readonly float[] _steps;

    // A feature with the number of its row; open addressing, at most half full.
    private readonly (uint Key, int Row)[] _slots;

    // Most features asked for have no row: a bit tells without a look at the slots, which are too many for the nearest cache.
    private readonly ulong[] _filter;

    private readonly int _bits;

    /// <param name="keys">The features, each once.</param>
    /// <param name="weights">Their weights in steps, row by row, each with room for the whole width.</param>
    /// <param name="steps">The step of each lane.</param>
    private WeightTable(uint[] keys, sbyte[] weights, float[] steps)
    {
        (_keys, _weights, _steps) = (keys, weights, steps);
        int bits = 4;
        while (1 << bits < 2 * keys.Length)
        {
            bits++;
        }

        (_bits, _slots, _filter) = (bits, new (uint, int)[1 << bits], new ulong[1 << (bits + FilterBits - 6)]);
        Array.Fill(_slots, (0u, -1));
        for (int row = 0; row < keys.Length; row++)
        {
            uint mixed = Mix(keys[row]);
            _slots[SlotOf(keys[row], mixed)] = (keys[row], row);
            uint bit = mixed >> (32 - _bits - FilterBits);
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>A table of one part.</summary>
    /// <param name="keys">The features, each once.</param>
    /// <param name="weights">Their weights in steps, row by row.</param>
    /// <param name="columns">Number of columns: at most <see cref="Lane"/>.</param>
    /// <param name="largest">What 127 steps weigh.</param>
    public static WeightTable Of(uint[] keys, ReadOnlySpan<sbyte> weights, int columns, float largest)
    {
        sbyte[] wide = new sbyte[keys.Length * Lane];
        for (int row = 0; row < keys.Length; row++)
        {
            weights.Slice(row * columns, columns).CopyTo(wide.AsSpan(row * Lane));
        }

        return new WeightTable(keys, wide, [largest / MostSteps]) { Columns = columns, Largest = largest };
    }

    /// <summary>A table of weights that were learned, rounded to steps.</summary>
    /// <param name="keys">The features, each once.</param>
    /// <param name="weights">Their weights, row by row.</param>
    /// <param name="columns">Number of columns.</param>
    public static WeightTable Of(uint[] keys, ReadOnlySpan<float> weights, int columns)
    {
        float largest = 1e-6f;
        foreach (float weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        sbyte[] steps = new sbyte[weights.Length];
        for (int at = 0; at < steps.Length; at++)
        {
            steps[at] = (sbyte)MathF.Round(weights[at] / largest * MostSteps);
        }

        return Of(keys, steps, columns, largest);
    }

    /// <summary>Both tables in one: the columns of the second begin at <see cref="Lane"/>.</summary>
    public static WeightTable Join(WeightTable first, WeightTable second)
    {
        uint[] keys = [.. first._keys.Union(second._keys)];
        sbyte[] weights = new sbyte[keys.Length * 2 * Lane];
        for (int row = 0; row < keys.Length; row++)
        {
            first.RowOf(keys[row]).CopyTo(weights.AsSpan(row * 2 * Lane));
            second.RowOf(keys[row]).CopyTo(weights.AsSpan((row * 2 * Lane) + Lane));
        }

        return new WeightTable(keys, weights, [first._steps[0], second._steps[0]]);
    }

    /// <summary>Numbers that a sum has: columns with room between.</summary>
    public int Width => _steps.Length * Lane;

    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>Columns of a table of one part.</summary>
    public int Columns { get; private init; }

    /// <summary>Its largest weight.</summary>
    public float Largest { get; private init; }

    /// <summary>What a sum weighs.</summary>
    public float Weigh(int steps, int column) => steps * _steps[column / Lane];

    /// <summary>The weights of a feature in steps; empty where it has none.</summary>
    public ReadOnlySpan<sbyte> RowOf(uint feature) =>
        _slots[SlotOf(feature, Mix(feature))].Row is >= 0 and int row ? _weights.AsSpan(row * Width, Width) : [];

    /// <summary>Adds the rows of the features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sums">What they are added to: <see cref="Width"/> numbers.</param>
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        Span<int> rows = stackalloc int[Bunch];
        for (int from = 0; from < features.Length; from += Bunch)
        {
            int count = Find(features.Slice(from, Math.Min(Bunch, features.Length - from)), rows);
            for (int lane = 0; lane < Width; lane += Lane)
            {
                Add(rows[..count], lane, sums.Slice(lane, Lane));
            }
        }
    }

    /// <summary>Adds sums that are known.</summary>
    public static void Add(ReadOnlySpan<short> known, Span<short> sums)
    {
        for (int at = 0; at < sums.Length; at += 8)
        {
            (Vector128.Create(known[at..]) + Vector128.Create<short>(sums[at..])).CopyTo(sums[at..]);
        }
    }

    /// <summary>Takes sums away that were added.</summary>
    public static void Subtract(ReadOnlySpan<short> known, Span<short> sums)
    {
        for (int at = 0; at < sums.Length; at += 8)
        {
            (Vector128.Create<short>(sums[at..]) - Vector128.Create(known[at..])).CopyTo(sums[at..]);
        }
    }

    private void Add(ReadOnlySpan<int> rows, int lane, Span<short> sums)
    {
        ReadOnlySpan<sbyte> weights = _weights;
        int width = Width;
        Vector128<short> low = Vector128.Create<short>(sums);
        Vector128<short> high = Vector128.Create<short>(sums[8..]);
        foreach (int row in rows)
        {
            (Vector128<short> lower, Vector128<short> upper) = Vector128.Widen(Vector128.Create(weights.Slice((row * width) + lane, Lane)));
            low += lower;
            high += upper;
        }

        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }

    // First the features that may have a row, without a jump that could not be foreseen; then their rows.
    private int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        Span<uint> kept = stackalloc uint[Bunch];
        ulong[] filter = _filter;
        int shift = 32 - _bits - FilterBits;
        int count = 0;
        foreach (uint feature in features)
        {
            uint bit = Mix(feature) >> shift;
            kept[count] = feature;
            count += (int)(filter[bit >> 6] >> (int)(bit & 63)) & 1;
        }

        int found = 0;
        foreach (uint feature in kept[..count])
        {
            int row = _slots[SlotOf(feature, Mix(feature))].Row;
            rows[found] = row;
            found += row >= 0 ? 1 : 0;
        }

        return found;
    }

    private static uint Mix(uint key) => key * 0x9E3779B1;

    private int SlotOf(uint key, uint mixed)
    {
        (uint Key, int Row)[] slots = _slots;
        int slot = (int)(mixed >> (32 - _bits));
        while (slots[slot].Row >= 0 && slots[slot].Key != key)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
