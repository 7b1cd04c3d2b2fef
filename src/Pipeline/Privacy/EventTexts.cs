using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>All that the notes say, in their order, with the names in it.</summary>
internal static class EventTexts
{
    /// <summary>Reads every text twice: once to learn the names, once to find them where they stand alone.</summary>
    public static IEnumerable<NamedText> InOrder(Analysis analysis, NamedTexts texts)
    {
        Func<NamedText>[] readings = [.. Readings(analysis, texts)];
        texts.Learn([.. readings.Select(read => read())]);
        return readings.Select(read => read());
    }

    /// <summary>Heads of tables and columns stand before the statements of their file.</summary>
    private static IEnumerable<Func<NamedText>> Readings(Analysis analysis, NamedTexts texts)
    {
        ILookup<string, Statement> statements = analysis.Statements.Select(entry => entry.Statement).ToLookup(statement => statement.Source.File);
        HashSet<string> files = [.. analysis.Material.Notes.Select(note => note.File)];
        foreach (Note note in analysis.Material.Notes)
        {
            foreach (NoteEntry entry in note.Entries.Where(entry => !IsStatement(entry.Kind)))
            {
                yield return () => texts.Of(entry.Text);
            }

            foreach (Func<NamedText> reading in statements[note.File].SelectMany(statement => Readings(statement, texts)))
            {
                yield return reading;
            }
        }

        foreach (Func<NamedText> reading in statements.Where(group => !files.Contains(group.Key)).SelectMany(group => group).SelectMany(statement => Readings(statement, texts)))
        {
            yield return reading;
        }
    }

    public static bool IsStatement(EntryKind kind) => kind is EntryKind.Bullet or EntryKind.Paragraph or EntryKind.Row;

    private static IEnumerable<Func<NamedText>> Readings(Statement statement, NamedTexts texts)
    {
        yield return () => texts.Of(statement.Table);
        foreach ((string name, string value) in statement.Columns.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            yield return () => NameLine.IsKey(name) ? texts.OfPeople(value) : texts.Of(value);
        }

        yield return () => texts.Of(statement.Text);
    }
}
