using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Collects the entries of one file under the table and round that are open.</summary>
internal sealed class EntryList(string file, string text)
{
    private static readonly IReadOnlyDictionary<string, string> NoColumns =
        new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly List<NoteEntry> _entries = [];

    public string Table { get; set; } = string.Empty;

    public int? Round { get; set; }

    public int Count => _entries.Count;

    public Note ToNote() => new(file, text, _entries);

    /// <summary>An entry of whole lines.</summary>
    public NoteEntry Add(EntryKind kind, RunText content, int first, int last)
    {
        (string words, IReadOnlyList<SourceRun> runs) = content.Build();
        return Add(kind, words, new SourcePlace(file, first, last, null, null, runs), NoColumns);
    }

    /// <summary>An entry that is one line, without its bullet.</summary>
    public NoteEntry Add(EntryKind kind, SourceLine line, int contentStart)
    {
        RunText content = new(text);
        content.Add(line.Start + contentStart, line.End);
        return Add(kind, content, line.Number, line.Number);
    }

    /// <summary>An entry that is a row of a table.</summary>
    public NoteEntry AddRow(
        EntryKind kind, RunText content, int row, IReadOnlyDictionary<string, string>? columns = null)
    {
        (string words, IReadOnlyList<SourceRun> runs) = content.Build();
        return Add(kind, words, new SourcePlace(file, null, null, row, null, runs), columns ?? NoColumns);
    }

    /// <summary>Says of the entries from an index on where they stand.</summary>
    public void Relocate(int from, Func<SourcePlace, SourcePlace> locate)
    {
        for (int index = from; index < _entries.Count; index++)
        {
            _entries[index] = _entries[index] with { Place = locate(_entries[index].Place) };
        }
    }

    private NoteEntry Add(
        EntryKind kind, string words, SourcePlace place, IReadOnlyDictionary<string, string> columns)
    {
        NoteEntry entry = new(kind, Table, Round, words, place, columns);
        _entries.Add(entry);
        return entry;
    }
}
