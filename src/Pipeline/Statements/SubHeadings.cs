using DialogueMining.Models;

namespace DialogueMining.Pipeline.Statements;

/// <summary>Keeps the sub-heading that entries stand below, until the next heading, round or table.</summary>
internal sealed class SubHeadings
{
    private string? _heading;

    private (string Table, int? Round) _section;

    /// <summary>Goes on to the next entry of a note.</summary>
    public void Pass(NoteEntry entry)
    {
        if (entry.Kind == EntryKind.Heading || _section != (entry.Table, entry.Round))
        {
            _heading = null;
        }

        _section = (entry.Table, entry.Round);
        _heading = entry.Kind == EntryKind.SubHeading ? entry.Text.TrimEnd(':', ' ') : _heading;
    }

    /// <summary>The columns of an entry's statements.</summary>
    public IReadOnlyDictionary<string, string> ColumnsOf(NoteEntry entry) =>
        string.IsNullOrWhiteSpace(_heading) || entry.Columns.ContainsKey(Statement.HeadingColumn)
            ? entry.Columns
            : new Dictionary<string, string>(entry.Columns, StringComparer.Ordinal) { [Statement.HeadingColumn] = _heading };
}
