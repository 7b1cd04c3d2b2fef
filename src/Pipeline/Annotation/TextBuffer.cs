using System.Runtime.CompilerServices;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Characters that grow at the end: what a writer of one piece after the other needs, and no more.</summary>
internal sealed class TextBuffer
{
    private const int LongestNumber = 20;

    private char[] _letters = new char[1 << 12];
    private int _length;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => _letters.AsSpan(0, _length);

    public void Clear() => _length = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(char letter)
    {
        if (_length == _letters.Length)
        {
            Grow(1);
        }

        _letters[_length++] = letter;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(Free(text.Length));
        _length += text.Length;
    }

    public void Add(long number)
    {
        // Nearly all numbers are those of tokens in a sentence.
        if (number is >= 0 and < 10)
        {
            Add((char)('0' + number));
            return;
        }

        _ = number.TryFormat(Free(LongestNumber), out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
        _length += length;
    }

    /// <summary>Room for at least so many characters behind what is written; <see cref="Advance"/> tells how many were.</summary>
    public Span<char> Free(int length)
    {
        if (_letters.Length - _length < length)
        {
            Grow(length);
        }

        return _letters.AsSpan(_length);
    }

    public void Advance(int length) => _length += length;

    private void Grow(int length) => Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + length));
}
