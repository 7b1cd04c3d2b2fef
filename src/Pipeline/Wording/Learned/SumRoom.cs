using System.Numerics;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Room for the sums of a statement, and of the next one after it: making and clearing it anew for each takes as long as a tenth
/// of the reading. Whoever asks in the same order gets the same room.
/// </summary>
internal sealed class SumRoom
{
    private readonly List<short[]> _numbers = [];

    private readonly List<SharedSums> _shared = [];

    private (int Numbers, int Shared) _taken;

    /// <summary>Collects the features that are summed.</summary>
    public FeatureBag Bag { get; } = new();

    /// <summary>Begins with the next statement: nobody reads the sums of the last one any more.</summary>
    public void Clear() => _taken = (0, 0);

    /// <summary>At least so many numbers; the first of them are nothing.</summary>
    public short[] Numbers(int count)
    {
        int at = _taken.Numbers++;
        if (at == _numbers.Count)
        {
            _numbers.Add([]);
        }

        if (_numbers[at].Length < count)
        {
            return _numbers[at] = new short[BitOperations.RoundUpToPowerOf2((uint)count)];
        }

        Array.Clear(_numbers[at], 0, count);
        return _numbers[at];
    }

    /// <summary>Sums that are shared, none known yet.</summary>
    /// <param name="places">Number of places.</param>
    /// <param name="width">Numbers of a sum.</param>
    public SharedSums Share(int places, int width)
    {
        int at = _taken.Shared++;
        if (at == _shared.Count)
        {
            _shared.Add(new SharedSums());
        }

        _shared[at].Begin(places, width);
        return _shared[at];
    }
}
