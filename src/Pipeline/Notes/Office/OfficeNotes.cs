using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>Takes the parts of an office file apart, by the rules that hold for text and tables everywhere.</summary>
internal static class OfficeNotes
{
    public static ParsedNote Parse(NoteContext context, string path, OfficeFile file)
    {
        OpenNote note = new(context, path, file.Text);
        foreach (OfficePart part in file.Parts)
        {
            if (part.Sheet is { } sheet)
            {
                note.Sections.BeginSheet(sheet);
            }

            note.Read(() => Read(note, part), place => Locate(place, part.Sheet));
        }

        return note.Close();
    }

    private static void Read(OpenNote note, OfficePart part)
    {
        IEnumerable<SourceLine> lines = part.Lines;
        if (part.Table is { } table)
        {
            lines = table.Rows.Select(row => new SourceLine(row.Number, row.Start, row.End - row.Start));
            new TableNotes(note, table).Read();
        }
        else
        {
            new TextNotes(note, part.Lines).Read();
        }

        note.Problems.AddRange(NoteScan.Of(note.File, note.Text, lines));
    }

    /// <summary>Lines of a sheet are its rows; lines and rows of a document are its paragraphs.</summary>
    private static SourcePlace Locate(SourcePlace place, string? sheet)
    {
        int? number = place.Line ?? place.Row;
        return sheet is null
            ? place with { Line = null, LastLine = null, Row = null, Paragraph = number }
            : place with { Line = null, LastLine = null, Row = number, Sheet = sheet };
    }
}
