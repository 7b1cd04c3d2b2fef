namespace DialogueMining.Pipeline.Notes;

/// <summary>A cell of a delimited file.</summary>
/// <param name="Start">Offset of its first character in the file, behind an opening quotation mark.</param>
/// <param name="End">Offset behind its last, before a closing quotation mark.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks: <c>""</c> in it is one of them.</param>
internal readonly record struct Cell(int Start, int End, bool IsQuoted);

/// <summary>A row of a delimited file.</summary>
/// <param name="Number">Its number as a spreadsheet counts, from 1.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="HasBrokenQuote">Whether a quotation mark in it is not closed.</param>
internal sealed record DelimitedRow(int Number, int Start, IReadOnlyList<Cell> Cells, bool HasBrokenQuote)
{
    /// <summary>Offset behind its last cell. A cell that is merged with one above it ends before the row begins.</summary>
    public int End => Cells.Max(cell => Math.Max(Start, cell.End + (cell.IsQuoted ? 1 : 0)));
}

/// <summary>
/// Cuts a delimited text (RFC 4180) into rows and cells with their exact places. CsvHelper gives values without
/// places, and throws away what a broken quotation mark spoils; here such a mark is an ordinary character.
/// </summary>
internal sealed class DelimitedText
{
    /// <summary>A quoted cell that is longer holds an opening mark that nobody closed.</summary>
    private const int LongestCell = 20_000;

    private readonly string _text;
    private readonly char _delimiter;
    private readonly List<Cell> _cells = [];
    private int _at;
    private bool _isBroken;

    private DelimitedText(string text, char delimiter)
    {
        _text = text;
        _delimiter = delimiter;
    }

    /// <summary>The rows from an offset on.</summary>
    public static IEnumerable<DelimitedRow> Rows(string text, char delimiter, int start)
    {
        DelimitedText reader = new(text, delimiter) { _at = start };
        int number = 0;
        while (reader._at < text.Length)
        {
            yield return reader.ReadRow(++number);
        }
    }

    /// <summary>The value of a cell: without outer quotation marks, doubled ones as one.</summary>
    public static string ValueOf(string text, Cell cell)
    {
        string value = text[cell.Start..cell.End];
        return cell.IsQuoted ? value.Replace("\"\"", "\"", StringComparison.Ordinal) : value;
    }

    private DelimitedRow ReadRow(int number)
    {
        int start = _at;
        _cells.Clear();
        _isBroken = false;
        do
        {
            ReadCell();
        }
        while (TakeDelimiter());

        TakeLineEnd();
        return new DelimitedRow(number, start, [.. _cells], _isBroken);
    }

    private void ReadCell()
    {
        int start = _at;
        while (start < _text.Length && _text[start] == ' ')
        {
            start++;
        }

        if (start < _text.Length && _text[start] == '"')
        {
            int close = FindClosing(start + 1);
            if (close >= 0)
            {
                _cells.Add(new Cell(start + 1, close, IsQuoted: true));
                _at = SkipSpaces(close + 1);
                return;
            }

            // „"gastfreundlich" raus“ begins with a word in quotation marks; one mark alone is a broken cell.
            _isBroken |= !HasSecondMark(start + 1);
        }

        int end = _at;
        while (end < _text.Length && _text[end] != _delimiter && _text[end] is not ('\r' or '\n'))
        {
            end++;
        }

        _cells.Add(new Cell(_at, end, IsQuoted: false));
        _at = end;
    }

    /// <summary>The mark that closes a cell: before a delimiter or the end of the line. -1 where none does.</summary>
    private int FindClosing(int from)
    {
        int limit = Math.Min(_text.Length, from + LongestCell);
        int at = from;
        while (at < limit)
        {
            int mark = _text.AsSpan(at, limit - at).IndexOf('"');
            if (mark < 0)
            {
                return -1;
            }

            at += mark;
            if (at + 1 < _text.Length && _text[at + 1] == '"')
            {
                at += 2;
                continue;
            }

            int next = SkipSpaces(at + 1);
            return next == _text.Length || _text[next] == _delimiter || _text[next] is '\r' or '\n' ? at : -1;
        }

        return -1;
    }

    private bool HasSecondMark(int from)
    {
        for (int at = from; at < _text.Length && _text[at] is not ('\r' or '\n'); at++)
        {
            if (_text[at] == '"')
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeDelimiter()
    {
        if (_at >= _text.Length || _text[_at] != _delimiter)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void TakeLineEnd()
    {
        if (_at < _text.Length)
        {
            _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        }
    }

    private int SkipSpaces(int at)
    {
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
