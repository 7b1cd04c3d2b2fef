using DialogueMining.Models;
using static DialogueMining.Pipeline.Reports.Tables.TableColumn;

namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>What became of every line of the notes: nothing is lost, and this table shows it.</summary>
internal static class LineTable
{
    public static ResultTable Create(ResultIndex index)
    {
        ILookup<(string File, int? Line), Statement> statements = index.Analysis.Statements
            .Select(entry => entry.Statement)
            .ToLookup(statement => (statement.Source.File, statement.Source.Line ?? StartOf(statement.Source)));
        return new(
            "lines",
            [
                "file", Int("line"), Int("lastLine"), Int("row"), Int("paragraph"), "sheet", "state", "table",
                Int("round"), List("statementIds"),
            ],
            index.Analysis.Material.Notes.SelectMany(note => note.Entries).Select(entry => new Cell[]
            {
                entry.Place.File, entry.Place.Line, entry.Place.LastLine, entry.Place.Row,
                entry.Place.Paragraph, entry.Place.Sheet, Wire.Name(entry.Kind), entry.Table, entry.Round,
                Cell.Of(Within(statements, entry).Select(found => found.Id.Value)),
            }));
    }

    // A paragraph gives several statements, which begin on any of its lines; without lines, on any of its letters.
    private static IEnumerable<Statement> Within(ILookup<(string File, int? Line), Statement> statements, NoteEntry entry)
    {
        SourcePlace place = entry.Place;
        if (entry.Kind is not (EntryKind.Bullet or EntryKind.Paragraph or EntryKind.Row))
        {
            return [];
        }

        if (place.Line is int line)
        {
            return Between(line, place.LastLine ?? line);
        }

        return place.Runs.Count == 0 ? [] : Between(place.Runs[0].SourceStart, place.Runs[^1].SourceStart + place.Runs[^1].Length - 1);

        IEnumerable<Statement> Between(int first, int last) =>
            Enumerable.Range(first, last - first + 1).SelectMany(number => statements[(place.File, number)]);
    }

    private static int? StartOf(SourcePlace place) => place.Runs.Count == 0 ? null : place.Runs[0].SourceStart;
}
