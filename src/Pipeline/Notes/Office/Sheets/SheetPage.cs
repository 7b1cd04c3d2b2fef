using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>A sheet that is being read: its rows as text, and what its merged cells say of the rows below.</summary>
internal sealed class SheetPage(OfficeText text, NoteOptions options, string name)
{
    /// <summary>Merged cells of a sheet that are looked at; beyond, a sheet is no longer made by hand.</summary>
    private const int MostMerged = 20_000;

    private readonly List<DelimitedRow> _rows = [];
    private readonly List<MergedCells> _merged = [];

    public string Name => name;

    /// <summary>Comments on its cells: each is a statement of its own below the row that it stands on.</summary>
    public SheetComments Comments { get; init; } = new();

    public bool IsEmpty => _rows.Count == 0 && Comments.Count == 0;

    /// <summary>Whether as many rows as may be are there, and one more that says so.</summary>
    public bool IsFull => _rows.Count > options.MostLines || text.Length > options.MostBytes;

    /// <summary>Adds a row unless it is blank or the sheet is full.</summary>
    public void Add(int number, List<string> cells)
    {
        int last = cells.FindLastIndex(cell => !Letters.IsBlank(cell));
        if (last >= 0 && !IsFull)
        {
            _rows.Add(text.AddRow(number, cells.Take(last + 1)));
        }
    }

    public void Merge(MergedCells cells)
    {
        if (cells.LastRow > cells.FirstRow && _merged.Count < MostMerged)
        {
            _merged.Add(cells);
        }
    }

    /// <summary>
    /// The sheet as a table; as lines of text where no row names columns and no row has more than one cell, as when a host
    /// typed the notes line below line.
    /// </summary>
    public OfficePart ToPart()
    {
        DelimitedRow? rest = _rows.Count > options.MostLines || (text.Length > options.MostBytes && _rows.Count > 1) ? _rows[^1] : null;
        if (rest is not null)
        {
            _rows.RemoveAt(_rows.Count - 1);
        }

        TableFile table = SheetTable.Of(text, _rows, _merged, rest);
        return table.HasHeader || _rows.Exists(HasSeveralCells)
            ? new OfficePart(name, [], CommentRows.In(text, table, Comments))
            : new OfficePart(name, LinesOf(_rows), null);
    }

    /// <summary>Says what became of the comments; null where there are none.</summary>
    public Problem? ProblemOfComments(string file, OfficePart part) =>
        Comments.Count == 0 ? null
        : part.Table is { Columns.IsNotes: false } ? OfficeProblems.UnreadComments(file, name, Comments.Rows.First(), Comments.Count)
        : OfficeProblems.Comments(file, Comments.Count);

    private bool HasSeveralCells(DelimitedRow row) =>
        row.Cells.Count(cell => !Letters.IsBlank(text.ValueOf(cell))) > 1;

    /// <summary>Each cell is a paragraph of its own, unless it is set in and so goes on with the one above.</summary>
    private List<SourceLine> LinesOf(List<DelimitedRow> rows)
    {
        List<SourceLine> lines = [];
        foreach (DelimitedRow row in rows)
        {
            Cell cell = row.Cells[^1];
            string value = text.ValueOf(cell);
            if (!char.IsWhiteSpace(value[0]))
            {
                lines.Add(new SourceLine(row.Number, cell.Start, 0));
            }

            lines.AddRange(SourceLine.Of(value).Select(line => new SourceLine(row.Number, cell.Start + line.Start, line.Length)));
            lines.AddRange(Comments.Of(row.Number).SelectMany(comment => CommentLines(row.Number, comment)));
        }

        IEnumerable<int> bare = Comments.Rows.Except(rows.Select(row => row.Number));
        lines.AddRange(bare.SelectMany(row => Comments.Of(row).SelectMany(comment => CommentLines(row, comment))));
        return lines;
    }

    /// <summary>A comment is a point of its own: the blank lines keep it apart from what stands around it.</summary>
    private SourceLine[] CommentLines(int row, string comment)
    {
        SourceLine line = text.AddLine(row, comment);
        return [new SourceLine(row, line.Start, 0), line, new SourceLine(row, line.Start, 0)];
    }
}
