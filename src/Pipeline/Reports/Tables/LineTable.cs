using DialogueMining.Models;
using static DialogueMining.Pipeline.Reports.Tables.TableColumn;

namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>What became of every line of the notes: nothing is lost, and this table shows it.</summary>
internal static class LineTable
{
    public static ResultTable Create(ResultIndex index)
    {
        ILookup<(string File, int? Row, int? Line), Statement> statements = index.Analysis.Statements
            .Select(entry => entry.Statement)
            .ToLookup(statement => (statement.Source.File, statement.Source.Row, statement.Source.Line));
        return new(
            "lines",
            ["file", Int("line"), Int("lastLine"), Int("row"), "state", "table", Int("round"), List("statementIds")],
            index.Analysis.Material.Notes.SelectMany(note => note.Entries).Select(entry => new Cell[]
            {
                entry.Place.File, entry.Place.Line, entry.Place.LastLine, entry.Place.Row, Wire.Name(entry.Kind),
                entry.Table, entry.Round, Cell.Of(Within(statements, entry).Select(found => found.Id.Value)),
            }));
    }

    // A paragraph gives several statements, which begin on any of its lines.
    private static IEnumerable<Statement> Within(
        ILookup<(string File, int? Row, int? Line), Statement> statements, NoteEntry entry)
    {
        SourcePlace place = entry.Place;
        if (entry.Kind is not (EntryKind.Bullet or EntryKind.Paragraph or EntryKind.Row))
        {
            return [];
        }

        return place.Line is int first
            ? Enumerable.Range(first, (place.LastLine ?? first) - first + 1)
                .SelectMany(line => statements[(place.File, place.Row, line)])
            : statements[(place.File, place.Row, null)];
    }
}
