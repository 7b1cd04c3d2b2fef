using System.Text;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>
/// The text of an office file, as a host would have typed it: a line a paragraph, a line a row. It becomes the text of
/// the note, where every statement finds its words again.
/// </summary>
internal sealed class OfficeText
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <summary>Adds a line without breaks.</summary>
    public SourceLine AddLine(int number, string line)
    {
        int start = _text.Length;
        _text.Append(Composer.Compose(line));
        SourceLine added = new(number, start, _text.Length - start);
        _text.Append('\n');
        return added;
    }

    /// <summary>Adds a row; its cells are parted by tabs.</summary>
    public DelimitedRow AddRow(int number, IEnumerable<string> cells)
    {
        int start = _text.Length;
        List<Cell> places = [];
        foreach (string cell in cells)
        {
            int from = _text.Length;
            _text.Append(Composer.Compose(cell));
            places.Add(new Cell(from, _text.Length, IsQuoted: false));
            _text.Append('\t');
        }

        _text.Length--;
        _text.Append('\n');
        return new DelimitedRow(number, start, places, HasBrokenQuote: false);
    }

    public string ValueOf(Cell cell) => _text.ToString(cell.Start, cell.End - cell.Start);

    public override string ToString() => _text.ToString();
}
