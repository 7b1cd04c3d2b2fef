using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Which table and round the lines of a file belong to, as its headings open them.</summary>
internal sealed class NoteSections
{
    private readonly NoteContext _context;
    private readonly EntryList _entries;
    private readonly int? _roundOfFile;
    private readonly string _tableOfFile;
    private readonly bool _isOneTable;
    private readonly List<NamedRound> _rounds = [];
    private readonly List<Headcount> _people = [];
    private bool _isRoundOuter;
    private bool _hasTable;

    public NoteSections(NoteContext context, string file, EntryList entries)
    {
        _context = context;
        _entries = entries;
        _roundOfFile = TableName.RoundOfPath(file) ?? context.OnlyRound;
        _tableOfFile = TableName.OfPath(file);
        _isOneTable = TableName.IsNumbered(_tableOfFile);
        entries.Table = _tableOfFile;
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

    /// <summary>Whether the lines stand right below the heading of a round.</summary>
    public bool IsRoundHead { get; private set; }

    /// <summary>Begins a sheet: its name may say the table or the round.</summary>
    public void BeginSheet(string name)
    {
        _entries.Table = _tableOfFile;
        _entries.Round = _roundOfFile;
        Kind = _context.KindOf(_roundOfFile, string.Empty);
        IsHead = true;
        _hasTable = false;
        HeadingForm? form = HeadingForm.Read(name, isMarked: true)
            ?? (_context.RoundOfTitle(name) is { } round ? new HeadingForm(null, round, name) : null);
        if (form is not null)
        {
            Enter(form);
        }
    }

    public void LeaveHead()
    {
        IsHead = false;
        IsRoundHead = false;
    }

    /// <summary>
    /// Whether a heading without a mark speaks about another table („Tisch 4: Gegenvorschlag“ in the notes of table 7)
    /// and does not begin its notes.
    /// </summary>
    public bool IsAbout(HeadingForm heading) =>
        _isOneTable && heading.Table is { } table && table != _tableOfFile && heading.Title.Length > 0
        && heading.Round is null && !IsHead;

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
            IsRoundHead = true;
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
