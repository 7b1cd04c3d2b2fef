namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Sums of weights that are added once for all who share them, known by a place and what else they depend on.</summary>
/// <param name="places">Number of places.</param>
/// <param name="width">Numbers of a sum.</param>
internal sealed class SharedSums(int places, int width)
{
    // One more than the number of the newest sum of each place; 0 where it has none.
    private readonly int[] _newest = new int[places];

    private (ulong Key, uint State, int Older)[] _known = new (ulong, uint, int)[places];

    private short[] _sums = new short[places * width];

    private int _count;

    /// <summary>The number of a sum.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="key">What else it depends on.</param>
    /// <param name="state">What it depends on beside that.</param>
    /// <param name="isNew">Whether nobody asked for it before: then it is empty.</param>
    public int Find(int place, ulong key, uint state, out bool isNew)
    {
        int at = _newest[place] - 1;
        while (at >= 0 && (_known[at].Key != key || _known[at].State != state))
        {
            at = _known[at].Older;
        }

        isNew = at < 0;
        return isNew ? Begin(place, key, state) : at;
    }

    /// <summary>The numbers of a sum; they stay where they are until the next one is new.</summary>
    public Span<short> this[int sum] => _sums.AsSpan(sum * width, width);

    private int Begin(int place, ulong key, uint state)
    {
        if (_count == _known.Length)
        {
            Array.Resize(ref _known, 2 * _count);
            Array.Resize(ref _sums, 2 * _sums.Length);
        }

        _known[_count++] = (key, state, _newest[place] - 1);
        _newest[place] = _count;
        return _count - 1;
    }
}
