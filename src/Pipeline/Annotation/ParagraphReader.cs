namespace DialogueMining.Pipeline.Annotation;

/// <summary>
/// Reads a text of any length in stretches that fit into memory: a paragraph (up to a blank line), or a part of one that is
/// longer than the limit.
/// </summary>
internal sealed class ParagraphReader(TextReader input)
{
    /// <summary>Characters after which a paragraph is handed out in parts: some 20,000 tokens.</summary>
    private const int Limit = 1 << 17;
    private const int Block = 1 << 14;

    private readonly char[] _buffer = new char[Limit + Block];
    private long _before;
    private int _start;
    private int _end;
    private int _scanned;
    private int _stretch;
    private bool _ended;
    private bool _goesOn;

    /// <summary>Number of characters of the text before the stretch.</summary>
    public long Offset => _before + _stretch;

    /// <summary>Whether the stretch begins a paragraph.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The next stretch, without the white space before it; null at the end.</summary>
    public string? Read()
    {
        IsNew = !_goesOn;
        while (true)
        {
            SkipSpace();
            int end = ParagraphEnd();
            _goesOn = end < 0 && !_ended && _end - _start >= Limit;
            if (end < 0 && !_goesOn && !_ended)
            {
                Fill();
                continue;
            }

            if (_start == _end)
            {
                return null;
            }

            _stretch = _start;
            _start = _scanned = end < 0 ? _end : end;
            return new string(_buffer, _stretch, _start - _stretch);
        }
    }

    /// <summary>Gives back what of the stretch is not done with; it comes again with what follows it.</summary>
    /// <param name="done">Number of characters that are done with; more than none.</param>
    public void KeepFrom(int done) => _start = _scanned = _stretch + done;

    /// <summary>Whether the paragraph goes on behind the stretch.</summary>
    public bool GoesOn => _goesOn;

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
        int breakAt = -1;
        for (int at = _scanned; at < _end; at++)
        {
            char letter = _buffer[at];
            if (letter == '\n' && breakAt >= 0)
            {
                return breakAt;
            }

            breakAt = letter == '\n' ? at : char.IsWhiteSpace(letter) ? breakAt : -1;
        }

        // A line break at the end may turn out to be the first half of a blank line.
        _scanned = breakAt >= 0 ? breakAt : _end;
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
