using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Which table and round the lines of a file belong to, as its headings open them.</summary>
internal sealed class NoteSections
{
    private readonly NoteContext _context;
    private readonly EntryList _entries;
    private readonly int? _roundOfFile;
    private readonly List<NamedRound> _rounds = [];
    private readonly List<Headcount> _people = [];
    private bool _isRoundOuter;
    private bool _hasTable;

    public NoteSections(NoteContext context, string file, EntryList entries)
    {
        _context = context;
        _entries = entries;
        _roundOfFile = TableName.RoundOfPath(file) ?? context.OnlyRound;
        entries.Table = TableName.OfPath(file);
        entries.Round = _roundOfFile;
        Kind = context.KindOf(_roundOfFile, string.Empty);
    }

    /// <summary>Whether the lines are still before the table's first round and statement.</summary>
    public bool IsHead { get; private set; } = true;

    /// <summary>Whether a round or a table of the file is open: a heading then is one within it.</summary>
    public bool IsInside => _entries.Round is not null || _hasTable;

    /// <summary>What the open round is for; null where nobody says.</summary>
    public RoundKind? Kind { get; private set; }

    public IReadOnlyList<NamedRound> Rounds => _rounds;

    public IReadOnlyList<Headcount> People => _people;

    public void LeaveHead() => IsHead = false;

    public void Enter(HeadingForm heading)
    {
        if (heading.Table is { } table)
        {
            EnterTable(table);
        }

        if (heading.Round is { } round)
        {
            // Rounds that stand above tables hold for all the tables below them.
            _isRoundOuter |= !_hasTable && _rounds.Count == 0;
            _entries.Round = round;
            Kind = _context.KindOf(round, heading.Title);
            _rounds.Add(new NamedRound(round, heading.Title));
            IsHead = false;
        }
    }

    /// <summary>Remembers how many people a header line counts.</summary>
    public void Count(HeaderLine header)
    {
        if (header.People is { } people)
        {
            _people.Add(new Headcount(_entries.Table, IsHead ? null : _entries.Round, people));
        }
    }

    private void EnterTable(string table)
    {
        _entries.Table = table;
        _hasTable = true;
        IsHead = true;
        if (!_isRoundOuter)
        {
            _entries.Round = _roundOfFile;
            Kind = _context.KindOf(_roundOfFile, string.Empty);
        }
    }
}
