namespace DialogueMining.Pipeline.Annotation;

/// <summary>
/// Reads a text of any length in stretches that fit into memory: a paragraph (up to a blank line), or a part of one that is
/// longer than the limit.
/// </summary>
internal sealed class ParagraphReader(TextReader input)
{
    /// <summary>Characters after which a paragraph is handed out in parts: some 10,000 tokens.</summary>
    private const int Limit = 1 << 16;
    private const int Block = 1 << 15;

    private readonly char[] _buffer = new char[Limit + Block];
    private long _before;
    private int _start;
    private int _end;
    private int _scanned;
    private int _stretch;
    private int _length;
    private bool _ended;

    /// <summary>Number of characters of the text before the stretch.</summary>
    public long Offset => _before + _stretch;

    /// <summary>Whether the stretch begins a paragraph.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Whether the paragraph goes on behind the stretch.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>The stretch, without the white space before it; it stays until the next is read.</summary>
    public ReadOnlySpan<char> Stretch => _buffer.AsSpan(_stretch, _length);

    /// <summary>Reads the next stretch; false at the end of the text.</summary>
    public bool Read()
    {
        IsNew = !GoesOn;
        while (true)
        {
            SkipSpace();
            int end = ParagraphEnd();
            GoesOn = end < 0 && !_ended && _end - _start >= Limit;
            if (end < 0 && !GoesOn && !_ended)
            {
                Fill();
                continue;
            }

            _stretch = _start;
            _start = _scanned = end < 0 ? _end : end;
            _length = _start - _stretch;
            return _length > 0;
        }
    }

    /// <summary>Gives back what of the stretch is not done with; it comes again with what follows it.</summary>
    /// <param name="done">Number of characters that are done with; more than none.</param>
    public void KeepFrom(int done) => _start = _scanned = _stretch + done;

    private void SkipSpace()
    {
        while (_start < _end && char.IsWhiteSpace(_buffer[_start]))
        {
            _start++;
        }

        _scanned = Math.Max(_scanned, _start);
    }

    /// <summary>Offset of the first blank line; -1 where there is none yet.</summary>
    private int ParagraphEnd()
    {
        int breakAt = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf('\n');
        while (breakAt >= 0)
        {
            breakAt += _scanned;
            int next = breakAt + 1;
            while (next < _end && _buffer[next] != '\n' && char.IsWhiteSpace(_buffer[next]))
            {
                next++;
            }

            if (next == _end)
            {
                // A line break at the end may turn out to be the first half of a blank line.
                _scanned = breakAt;
                return -1;
            }

            if (_buffer[next] == '\n')
            {
                return breakAt;
            }

            _scanned = next;
            breakAt = _buffer.AsSpan(next, _end - next).IndexOf('\n');
        }

        _scanned = _end;
        return -1;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
            _before += _start;
            _end -= _start;
            _scanned -= _start;
            _start = 0;
        }

        int count = input.Read(_buffer, _end, Math.Min(Block, _buffer.Length - _end));
        _ended = count == 0;
        _end += count;
    }
}
