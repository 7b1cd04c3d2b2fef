using System.Runtime.InteropServices;
using System.Text;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Reads a stream of any length line by line: UTF-8 or Windows-1252, told for each line apart, and UTF-16 with a byte
/// order mark.
/// </summary>
/// <param name="input">The bytes.</param>
internal sealed class DecodedLines(Stream input)
{
    private const int BufferLength = 1 << 16;

    private readonly byte[] _buffer = new byte[BufferLength];
    private readonly List<byte> _line = [];
    private int _at;
    private int _end;

    /// <summary>The lines without their ends.</summary>
    public IEnumerable<string> Read()
    {
        Fill();
        (Encoding? wide, _at) = _buffer.AsSpan(0, _end) switch
        {
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0xEF, 0xBB, 0xBF, ..] => ((Encoding?)null, 3),
            _ => (null, 0),
        };
        while (TakeLine(wide))
        {
            yield return Decode(CollectionsMarshal.AsSpan(_line), wide).TrimEnd('\r');
        }
    }

    private static string Decode(ReadOnlySpan<byte> line, Encoding? wide) => wide is null
        ? TextDecoder.Decode(line)?.Text ?? Encoding.Latin1.GetString(line)
        : Composer.Compose(wide.GetString(line));

    private bool TakeLine(Encoding? wide)
    {
        _line.Clear();
        while (_at < _end || Fill())
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_at, _end - _at);
            int length = EndOfLine(rest, wide);
            _line.AddRange(length < 0 ? rest : rest[..length]);
            _at += length < 0 ? rest.Length : length + (wide is null ? 1 : 2);
            if (length >= 0)
            {
                return true;
            }
        }

        return _line.Count > 0;
    }

    // The buffer has an even length, so that no UTF-16 unit is cut in two.
    private static int EndOfLine(ReadOnlySpan<byte> bytes, Encoding? wide)
    {
        if (wide is null)
        {
            return bytes.IndexOf((byte)'\n');
        }

        char end = wide == Encoding.Unicode ? '\n' : '\u0A00';
        int unit = MemoryMarshal.Cast<byte, char>(bytes).IndexOf(end);
        return unit < 0 ? -1 : 2 * unit;
    }

    private bool Fill()
    {
        _at = 0;
        _end = input.ReadAtLeast(_buffer, BufferLength, throwOnEndOfStream: false);
        return _end > 0;
    }
}
