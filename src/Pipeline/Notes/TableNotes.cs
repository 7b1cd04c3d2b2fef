using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Takes a table of notes apart: a row is one entry.</summary>
internal sealed class TableNotes
{
    private readonly NoteContext _context;
    private readonly string _file;
    private readonly string _text;
    private readonly TableColumns _columns;
    private readonly EntryList _entries;
    private readonly VoteLines _votes;
    private readonly List<Problem> _problems = [];
    private readonly string _tableOfFile;
    private readonly int? _roundOfFile;

    private TableNotes(NoteContext context, string file, string text, TableColumns columns)
    {
        _context = context;
        _file = file;
        _text = text;
        _columns = columns;
        _entries = new EntryList(file, text);
        _votes = new VoteLines(_problems);
        _tableOfFile = TableName.OfPath(file);
        _roundOfFile = TableName.RoundOfPath(file) ?? context.OnlyRound;
        (_entries.Table, _entries.Round) = (_tableOfFile, _roundOfFile);
    }

    public static ParsedNote Parse(NoteContext context, string file, string text)
    {
        TableFile table = TableFile.Of(text, context.Options.MostLines);
        TableNotes notes = new(context, file, text, table.Columns);
        if (!table.HasHeader && table.Rows.Count > 0)
        {
            notes._problems.Add(NoteProblems.NoHeader(file));
        }

        if (table.LengthOfPreface > 0)
        {
            RunText preface = new(text);
            preface.Add(0, table.LengthOfPreface);
            notes._entries.Add(EntryKind.Header, preface, 1, 1);
        }

        for (int index = 0; index < table.Rows.Count; index++)
        {
            notes.Take(table.Rows[index], isAboveData: index < table.FirstDataRow, isHeader: index == table.FirstDataRow - 1);
        }

        notes.KeepRest(table);
        return new ParsedNote(notes._entries.ToNote(), notes._votes.Lines, [], [], notes._problems);
    }

    private void Take(DelimitedRow row, bool isAboveData, bool isHeader)
    {
        if (row.HasBrokenQuote)
        {
            _problems.Add(NoteProblems.BrokenQuote(_file, row.Number, LineOf(row.Start)));
        }

        if (isAboveData)
        {
            _entries.AddRow(isHeader ? EntryKind.Header : EntryKind.Heading, Whole(row), row.Number);
            return;
        }

        IReadOnlyList<Cell> cells = MendCells(row);
        SetPlace(cells, row.Number);
        if (cells.All(cell => Letters.IsBlank(_text.AsSpan(cell.Start, cell.End - cell.Start))))
        {
            _entries.AddRow(EntryKind.Empty, new RunText(_text), row.Number);
            return;
        }

        TakeCells(cells, row);
    }

    private void TakeCells(IReadOnlyList<Cell> cells, DelimitedRow row)
    {
        if (_columns.IsVotes && !_columns.IsNotes)
        {
            TakeVote(cells, row);
            return;
        }

        if (_columns.Text >= cells.Count)
        {
            _problems.Add(NoteProblems.RowWithoutText(_file, row.Number));
            _entries.AddRow(EntryKind.Unreadable, Whole(row), row.Number);
            return;
        }

        RunText text = TextOf(cells[_columns.Text]);
        string words = text.Build().Text;
        if (words.Length == 0)
        {
            _problems.Add(NoteProblems.EmptyCell(_file, row.Number));
            _entries.AddRow(EntryKind.Empty, text, row.Number, ColumnsOf(cells));
        }
        else if (_context.KindOf(_entries.Round, string.Empty) is RoundKind.Priorities
            && _context.Votes.Read(words, RoundKind.Priorities) is { Count: > 0 } votes)
        {
            NoteEntry entry = _entries.AddRow(EntryKind.Vote, text, row.Number, ColumnsOf(cells));
            foreach (VoteForm vote in votes)
            {
                _votes.Add(vote, entry);
            }
        }
        else
        {
            _entries.AddRow(EntryKind.Row, text, row.Number, ColumnsOf(cells));
        }
    }

    private void TakeVote(IReadOnlyList<Cell> cells, DelimitedRow row)
    {
        VoteForm? vote = VoteCells.Read(_columns, [.. cells.Select(cell => DelimitedText.ValueOf(_text, cell))]);
        NoteEntry entry = _entries.AddRow(vote is null ? EntryKind.Unreadable : EntryKind.Vote, Whole(row), row.Number);
        if (vote is null)
        {
            _problems.Add(NoteProblems.VoteUnreadable(_file, row.Number, ValueAt(cells, _columns.Topic), ValueAt(cells, _columns.Points)));
        }
        else
        {
            _votes.Add(vote, entry);
        }
    }

    /// <summary>A row with more cells than the header has a delimiter in its text: the surplus goes back into it.</summary>
    private IReadOnlyList<Cell> MendCells(DelimitedRow row)
    {
        int surplus = row.Cells.Count - _columns.Names.Count;
        if (surplus == 0 || row.Cells.Count == 1)
        {
            return row.Cells;
        }

        bool isTail = row.Cells.Skip(_columns.Names.Count).All(cell => cell.Start == cell.End);
        if (surplus < 0 || isTail)
        {
            return row.Cells;
        }

        _problems.Add(NoteProblems.WrongCellCount(_file, row.Number, row.Cells.Count, _columns.Names.Count));
        if (!_columns.IsNotes)
        {
            return row.Cells;
        }

        Cell joined = new(row.Cells[_columns.Text].Start, row.Cells[_columns.Text + surplus].End, IsQuoted: false);
        return [.. row.Cells.Take(_columns.Text), joined, .. row.Cells.Skip(_columns.Text + surplus + 1)];
    }

    private void SetPlace(IReadOnlyList<Cell> cells, int row)
    {
        _entries.Table = TableName.OfCell(ValueAt(cells, _columns.Table)) ?? _tableOfFile;
        string round = ValueAt(cells, _columns.Round).Trim();
        _entries.Round = RoundOf(round) ?? _roundOfFile;
        if (round.Length > 0 && RoundOf(round) is null)
        {
            _problems.Add(NoteProblems.UnreadableRound(_file, row, round));
        }
    }

    private int? RoundOf(string cell)
    {
        if (NumberWords.TryCardinal(cell.TrimEnd('.'), out int number) || NumberWords.TryRoman(cell, out number)
            || NumberWords.TryOrdinal(cell, out number))
        {
            return number;
        }

        bool isShort = cell.Length is 2 or 3 && cell[0] is 'R' or 'r' && NumberWords.TryCardinal(cell[1..], out number);
        return isShort ? number : HeadingForm.Read(cell, isMarked: true)?.Round ?? _context.RoundOfTitle(cell);
    }

    private Dictionary<string, string> ColumnsOf(IReadOnlyList<Cell> cells)
    {
        Dictionary<string, string> columns = new(StringComparer.Ordinal);
        for (int column = 0; column < cells.Count; column++)
        {
            if (column != _columns.Text && column != _columns.Table && column != _columns.Round)
            {
                string value = DelimitedText.ValueOf(_text, cells[column]).Trim();
                string unnamed = string.Create(CultureInfo.InvariantCulture, $"Spalte {column + 1}");
                string name = column < _columns.Names.Count && _columns.Names[column].Length > 0
                    ? _columns.Names[column]
                    : unnamed;
                if (!columns.TryAdd(name, value))
                {
                    columns.TryAdd($"{name} ({unnamed})", value);
                }
            }
        }

        return columns;
    }

    /// <summary>The text of a cell; of doubled quotation marks the first is kept.</summary>
    private RunText TextOf(Cell cell)
    {
        RunText text = new(_text);
        int from = cell.Start;
        for (int at = cell.Start; cell.IsQuoted && at + 1 < cell.End; at++)
        {
            if (_text[at] == '"' && _text[at + 1] == '"')
            {
                text.Append(from, at + 1);
                from = at + 2;
                at++;
            }
        }

        text.Append(from, cell.End);
        return text.Trimmed();
    }

    private RunText Whole(DelimitedRow row)
    {
        RunText text = new(_text);
        text.Add(row.Start, Math.Max(row.Start, row.Cells[^1].End + (row.Cells[^1].IsQuoted ? 1 : 0)));
        return text;
    }

    private string ValueAt(IReadOnlyList<Cell> cells, int column) =>
        column >= 0 && column < cells.Count ? DelimitedText.ValueOf(_text, cells[column]) : string.Empty;

    private int LineOf(int offset) => _text.AsSpan(0, offset).Count('\n') + 1;

    private void KeepRest(TableFile table)
    {
        if (table.Rest is { } rest)
        {
            _entries.AddRow(EntryKind.Unreadable, Whole(rest), rest.Number);
            _problems.Add(NoteProblems.TooManyRows(_file, rest.Number, _context.Options.MostLines));
        }
    }
}
