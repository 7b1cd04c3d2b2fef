using System.Numerics;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Sums of weights that are added once for all who share them, known by a place and what else they depend on.</summary>
internal sealed class SharedSums
{
    private const int FewSums = 16;

    // One more than the number of the newest sum of each place; 0 where it has none.
    private int[] _newest = [];

    private (ulong Key, uint State, int Older)[] _known = new (ulong, uint, int)[FewSums];

    private short[] _sums = [];

    private int _width;

    private int _count;

    /// <summary>Forgets all sums.</summary>
    /// <param name="places">Number of places.</param>
    /// <param name="width">Numbers of a sum.</param>
    public void Begin(int places, int width)
    {
        (_width, _count) = (width, 0);
        if (_newest.Length < places)
        {
            _newest = new int[BitOperations.RoundUpToPowerOf2((uint)places)];
        }

        Array.Clear(_newest, 0, places);
    }

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
    public Span<short> this[int sum] => _sums.AsSpan(sum * _width, _width);

    private int Begin(int place, ulong key, uint state)
    {
        if (_count == _known.Length)
        {
            Array.Resize(ref _known, 2 * _count);
        }

        if ((_count + 1) * _width > _sums.Length)
        {
            Array.Resize(ref _sums, _known.Length * _width);
        }

        this[_count].Clear();
        _known[_count++] = (key, state, _newest[place] - 1);
        _newest[place] = _count;
        return _count - 1;
    }
}
