using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Training;

/// <summary>
/// Weights while they are learned: each takes steps that grow smaller the more it was moved (AdaGrad: Duchi, Hazan and Singer
/// 2011) and is drawn to nothing a little with each.
/// </summary>
internal sealed class Weights(uint[] features, int width, double rate, double shrinkage)
{
    // Smaller pushes move nothing that can be seen in the table.
    private const float LeastPush = 1e-4f;

    // Keeps the first step finite.
    private const float Start = 1e-2f;

    private readonly float[] _weights = new float[features.Length * width];

    private readonly float[] _moved = Filled(features.Length * width);

    private readonly float _shrinkage = (float)shrinkage;

    private float _rate = (float)rate;

    private readonly Dictionary<uint, int> _rows = features.Select((feature, row) => (feature, row)).ToDictionary(entry => entry.feature, entry => entry.row);

    /// <summary>Makes the steps of a pass smaller.</summary>
    public void Slow(double part) => _rate = (float)(rate * part);

    public int[] RowsOf(ReadOnlySpan<uint> found)
    {
        List<int> rows = new(found.Length);
        foreach (uint feature in found)
        {
            if (_rows.TryGetValue(feature, out int row))
            {
                rows.Add(row);
            }
        }

        // In an order of their own: sums are the same however the features are read.
        rows.Sort();
        return [.. rows];
    }

    public float Sum(int[] rows, int column)
    {
        float sum = 0;
        foreach (int row in rows)
        {
            sum += _weights[(row * width) + column];
        }

        return sum;
    }

    /// <summary>Moves the weights of some rows in a column against a slope.</summary>
    public void Push(int[] rows, int column, float slope)
    {
        if (Math.Abs(slope) < LeastPush)
        {
            return;
        }

        foreach (int row in rows)
        {
            int at = (row * width) + column;
            float push = slope + (_shrinkage * _weights[at]);
            _moved[at] += push * push;
            _weights[at] -= _rate * push / MathF.Sqrt(_moved[at]);
        }
    }

    // What the weights were when they were remembered, added up.
    private float[] _remembered = [];

    private int _times;

    /// <summary>Remembers the weights as they are: the table takes the mean of all that were remembered.</summary>
    public void Remember()
    {
        _remembered = _times++ == 0 ? new float[_weights.Length] : _remembered;
        TensorPrimitives.Add<float>(_remembered, _weights, _remembered);
    }

    /// <summary>The table of the weights.</summary>
    /// <param name="least">Rows whose weights are all smaller are left out.</param>
    /// <param name="part">What part of each weight is taken.</param>
    /// <param name="smallest">Smaller weights are taken as none.</param>
    public WeightTable ToTable(float least, float part = 1, float smallest = 0)
    {
        float[] mean = _times == 0 ? _weights : Array.ConvertAll(_remembered, weight => weight / _times);
        List<uint> kept = [];
        List<float> weights = [];
        for (int row = 0; row < features.Length; row++)
        {
            float[] own = Array.ConvertAll(mean[(row * width)..((row + 1) * width)], weight => part * weight);
            if (own.AsSpan().ContainsAnyExceptInRange(-least, least))
            {
                kept.Add(features[row]);
                weights.AddRange(Array.ConvertAll(own, weight => Math.Abs(weight) < smallest ? 0 : weight));
            }
        }

        return WeightTable.Of([.. kept], weights.ToArray(), width);
    }

    private static float[] Filled(int count)
    {
        float[] filled = new float[count];
        Array.Fill(filled, Start);
        return filled;
    }
}
