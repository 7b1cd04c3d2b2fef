using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Language.Learned;

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

    // Of five places three are taken: a feature is found within two.
    private const double Room = 5.0 / 3;

    private readonly uint[] _keys;

    // A feature at each place, with the next free one where two meet; a place that is free has a number that no feature has.
    private readonly uint[] _places;

    private readonly uint _free;

    // The rows of the places, one after the other without room between: a lane that is read whole holds beside its own columns some
    // of others, whose sums nobody asks for. Rows of free places weigh nothing.
    private readonly sbyte[] _weights;

    // Columns of a lane.
    private readonly int _columns;

    private readonly float[] _steps;

    // Most features asked for have no row: a bit tells without a look at the places, which are too many for the nearest cache.
    private readonly ulong[] _filter;

    private readonly int _shift;

    /// <param name="keys">The features, each once.</param>
    /// <param name="columns">Columns of each lane: at most as many as it has room for.</param>
    /// <param name="steps">The step of each lane.</param>
    private WeightTable(uint[] keys, int columns, params float[] steps)
    {
        (_keys, _columns, _steps, _free) = (keys, columns, steps, uint.MaxValue);
        while (Array.IndexOf(keys, _free) >= 0)
        {
            _free--;
        }

        // Eight bits for a feature: one in eight that has no row is looked up in vain.
        int bits = Math.Max(6, BitOperations.Log2((uint)(8 * keys.Length) + 1));
        (_places, _shift, _filter) = (new uint[(int)(keys.Length * Room) + 2], 32 - bits, new ulong[1 << (bits - 6)]);
        _weights = new sbyte[(_places.Length * columns * steps.Length) + Lane];
        Array.Fill(_places, _free);
        foreach (uint key in keys)
        {
            _places[PlaceOf(key)] = key;
            uint bit = Mix(key) >> _shift;
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
        WeightTable table = new(keys, columns, largest / MostSteps) { Largest = largest };
        for (int row = 0; row < keys.Length; row++)
        {
            weights.Slice(row * columns, columns).CopyTo(table.RowAt(keys[row]));
        }

        return table;
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
        WeightTable table = new([.. first._keys.Union(second._keys)], first._columns, first._steps[0], second._steps[0]);
        foreach (uint key in table._keys)
        {
            first.RowOf(key).CopyTo(table.RowAt(key));
            second.RowOf(key).CopyTo(table.RowAt(key)[first._columns..]);
        }

        return table;
    }

    /// <summary>Reads a table that was written.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">Where it begins; afterwards what stands behind it.</param>
    public static WeightTable Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int rows = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        int columns = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
        float largest = BitConverter.UInt32BitsToSingle(BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 8)..]));
        at += 12;
        uint[] keys = new uint[rows];
        for (int row = 0; row < rows; row++, at += 4)
        {
            keys[row] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        }

        ReadOnlySpan<byte> weights = bytes.Slice(at, rows * columns);
        at += weights.Length;
        return Of(keys, MemoryMarshal.Cast<byte, sbyte>(weights), columns, largest);
    }

    /// <summary>Writes a table of one part: its rows, its columns and its largest weight, the sorted features, their weights in steps.</summary>
    public void Write(Stream stream)
    {
        Span<byte> four = stackalloc byte[4];
        uint[] keys = [.. _keys];
        Array.Sort(keys);
        foreach (uint number in (uint[])[(uint)keys.Length, (uint)Columns, BitConverter.SingleToUInt32Bits(Largest), .. keys])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(four, number);
            stream.Write(four);
        }

        foreach (uint key in keys)
        {
            stream.Write(MemoryMarshal.AsBytes(RowOf(key)[..Columns]));
        }
    }

    /// <summary>Numbers that a sum has: columns with room between.</summary>
    public int Width => _steps.Length * Lane;

    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>Columns of a table of one part.</summary>
    public int Columns => _columns;

    /// <summary>Its largest weight.</summary>
    public float Largest { get; private init; }

    /// <summary>What a sum weighs.</summary>
    public float Weigh(int steps, int column) => steps * _steps[column / Lane];

    /// <summary>How many steps weigh as much, in the columns of the first lane.</summary>
    public int StepsOf(float weight) => (int)(weight / _steps[0]);

    /// <summary>The weights of a feature in steps; all nothing where it has none.</summary>
    public ReadOnlySpan<sbyte> RowOf(uint feature) => RowAt(feature);

    /// <summary>Adds the rows of the features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="sums">What they are added to: <see cref="Width"/> numbers.</param>
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        Span<int> rows = stackalloc int[Bunch];
        for (int from = 0; from < features.Length; from += Bunch)
        {
            int count = Find(features.Slice(from, Math.Min(Bunch, features.Length - from)), rows);
            for (int lane = 0; lane < _steps.Length; lane++)
            {
                Add(rows[..count], lane * _columns, sums.Slice(lane * Lane, Lane));
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

    private void Add(ReadOnlySpan<int> rows, int column, Span<short> sums)
    {
        ReadOnlySpan<sbyte> weights = _weights;
        Vector128<short> low = Vector128.Create<short>(sums);
        Vector128<short> high = Vector128.Create<short>(sums[8..]);
        foreach (int row in rows)
        {
            (Vector128<short> lower, Vector128<short> upper) = Vector128.Widen(Vector128.Create(weights.Slice(row + column, Lane)));
            low += lower;
            high += upper;
        }

        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
    }

    // First the features that may have a row, without a jump that could not be foreseen; then where their rows begin.
    private int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        Span<uint> kept = stackalloc uint[Bunch];
        ulong[] filter = _filter;
        int shift = _shift;
        int count = 0;
        foreach (uint feature in features)
        {
            uint bit = Mix(feature) >> shift;
            kept[count] = feature;
            count += (int)(filter[bit >> 6] >> (int)(bit & 63)) & 1;
        }

        for (int at = 0; at < count; at++)
        {
            rows[at] = PlaceOf(kept[at]) * RowLength;
        }

        return count;
    }

    private int RowLength => _columns * _steps.Length;

    private Span<sbyte> RowAt(uint feature) => _weights.AsSpan(PlaceOf(feature) * RowLength, RowLength);

    private static uint Mix(uint key) => key * 0x9E3779B1;

    // The place of a feature, or the free one where it would stand.
    private int PlaceOf(uint feature)
    {
        uint[] places = _places;
        int place = (int)(((ulong)Mix(feature) * (uint)places.Length) >> 32);
        while (places[place] != feature && places[place] != _free)
        {
            place = place + 1 == places.Length ? 0 : place + 1;
        }

        return place;
    }
}
