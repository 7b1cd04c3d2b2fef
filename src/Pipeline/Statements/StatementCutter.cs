using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Statements;

/// <summary>
/// Cuts notes into statements: a bullet with its continuation lines is one, a row is one, a free paragraph gives one a
/// sentence. Nothing else is a statement.
/// </summary>
/// <param name="options">How to cut.</param>
public sealed class StatementCutter(StatementOptions options)
{
    /// <summary>
    /// The statements in the order of notes and lines, numbered from s0001. A repetition within a table and round is
    /// kept and names the first.
    /// </summary>
    public IReadOnlyList<Statement> Cut(IReadOnlyList<Note> notes)
    {
        List<Statement> statements = [];
        Repetitions repetitions = new();
        foreach (Note note in notes)
        {
            LineMap lines = new(note.Text);
            SubHeadings headings = new();
            foreach (NoteEntry entry in note.Entries)
            {
                headings.Pass(entry);
                foreach (StatementPiece piece in PiecesOf(entry, lines))
                {
                    StatementId id = new(string.Create(CultureInfo.InvariantCulture, $"s{statements.Count + 1:D4}"));
                    statements.Add(new Statement(
                        id,
                        entry.Table,
                        entry.Round,
                        piece.Text,
                        piece.Source,
                        StatementKind.Remark,
                        repetitions.FirstOf(id, entry.Table, entry.Round, piece.Text),
                        headings.ColumnsOf(entry)));
                }
            }
        }

        return statements;
    }

    private IEnumerable<StatementPiece> PiecesOf(NoteEntry entry, LineMap lines) => entry.Kind switch
    {
        EntryKind.Bullet or EntryKind.Row => [new StatementPiece(entry.Text, entry.Place)],
        EntryKind.Paragraph when options.SplitParagraphs => ParagraphSentences.Of(entry, lines),
        EntryKind.Paragraph => [new StatementPiece(entry.Text, entry.Place)],
        _ => [],
    };
}
