using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Takes a table of notes apart: a row is one entry.</summary>
internal sealed class TableNotes
{
    private readonly NoteContext _context;
    private readonly string _file;
    private readonly string _text;
    private readonly TableFile _table;
    private readonly TableColumns _columns;
    private readonly EntryList _entries;
    private readonly NoteSections _sections;
    private readonly VoteLines _votes;
    private readonly List<Problem> _problems;
    private string _tableAround;
    private int? _roundAround;

    public TableNotes(OpenNote note, TableFile table)
    {
        _context = note.Context;
        _file = note.File;
        _text = note.Text;
        _table = table;
        _columns = table.Columns;
        _entries = note.Entries;
        _sections = note.Sections;
        _votes = note.Votes;
        _problems = note.Problems;
        (_tableAround, _roundAround) = (_entries.Table, _entries.Round);
    }

    public static ParsedNote Parse(NoteContext context, string file, string text)
    {
        OpenNote note = new(context, file, text);
        new TableNotes(note, TableFile.Of(text, context.Options.MostLines)).Read();
        return note.Close();
    }

    /// <summary>Reads the table; what follows it stands under the table and round that were open before.</summary>
    public void Read()
    {
        if (!_table.HasHeader && _table.Rows.Count > 0)
        {
            _problems.Add(NoteProblems.NoHeader(_file));
        }

        if (_table.LengthOfPreface > 0)
        {
            RunText preface = new(_text);
            preface.Add(0, _table.LengthOfPreface);
            _entries.Add(EntryKind.Header, preface, 1, 1);
        }

        for (int index = 0; index < _table.Rows.Count; index++)
        {
            if (index < _table.FirstDataRow)
            {
                TakeHeader(_table.Rows[index], isHeader: index == _table.FirstDataRow - 1);
            }
            else
            {
                Take(_table.Rows[index]);
            }
        }

        KeepRest();
        (_entries.Table, _entries.Round) = (_tableAround, _roundAround);
    }

    /// <summary>A title above the header may name the table or the round of all rows.</summary>
    private void TakeHeader(DelimitedRow row, bool isHeader)
    {
        ReportBrokenQuote(row);
        if (!isHeader && TitleOf(row) is { } form)
        {
            _sections.Enter(form);
            (_tableAround, _roundAround) = (_entries.Table, _entries.Round);
        }

        _entries.AddRow(isHeader ? EntryKind.Header : EntryKind.Heading, Whole(row), row.Number);
    }

    private HeadingForm? TitleOf(DelimitedRow row) =>
        row.Cells.Select(cell => DelimitedText.ValueOf(_text, cell))
            .Where(value => !Letters.IsBlank(value))
            .Select(value => HeadingForm.Read(value, isMarked: false))
            .FirstOrDefault();

    private void Take(DelimitedRow row)
    {
        ReportBrokenQuote(row);
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

        if (_columns.Text >= cells.Count && !_table.IsExact)
        {
            _problems.Add(NoteProblems.RowWithoutText(_file, row.Number));
            _entries.AddRow(EntryKind.Unreadable, Whole(row), row.Number);
            return;
        }

        RunText text = _columns.Text < cells.Count ? TextOf(cells[_columns.Text]) : new RunText(_text);
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
        if (surplus == 0 || row.Cells.Count == 1 || _table.IsExact)
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
        _entries.Table = TableName.OfCell(ValueAt(cells, _columns.Table)) ?? _tableAround;
        string round = ValueAt(cells, _columns.Round).Trim();
        _entries.Round = RoundOf(round) ?? _roundAround;
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
                bool isNamed = column < _columns.Names.Count && _columns.Names[column].Length > 0;
                if (!isNamed && value.Length == 0)
                {
                    continue;
                }

                string unnamed = string.Create(CultureInfo.InvariantCulture, $"Spalte {column + 1}");
                string name = isNamed ? _columns.Names[column] : unnamed;
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
        text.Add(row.Start, row.End);
        return text;
    }

    private string ValueAt(IReadOnlyList<Cell> cells, int column) =>
        column >= 0 && column < cells.Count ? DelimitedText.ValueOf(_text, cells[column]) : string.Empty;

    private int LineOf(int offset) => _text.AsSpan(0, offset).Count('\n') + 1;

    private void ReportBrokenQuote(DelimitedRow row)
    {
        if (row.HasBrokenQuote)
        {
            _problems.Add(NoteProblems.BrokenQuote(_file, row.Number, LineOf(row.Start)));
        }
    }

    private void KeepRest()
    {
        if (_table.Rest is { } rest)
        {
            _entries.AddRow(EntryKind.Unreadable, Whole(rest), rest.Number);
            _problems.Add(NoteProblems.TooManyRows(_file, rest.Number, _context.Options.MostLines));
        }
    }
}
