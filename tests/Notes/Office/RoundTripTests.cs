using System.Globalization;
using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes.Office;

/// <summary>The sample events give the same statements in whatever format their notes are.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, string> Formats()
    {
        TheoryData<string, string> formats = [];
        foreach (string corpus in new[] { "dortmund-2006", "stadtbibliothek-leseberg" })
        {
            foreach (string ending in new[] { ".txt", ".csv", ".xlsx", ".ods", ".docx", ".odt" })
            {
                formats.Add(corpus, ending);
            }
        }

        return formats;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Statements_are_the_same_in_every_format(string corpus, string ending)
    {
        string source = Repository.PathOf("corpora", corpus);
        EventMaterial material = new NoteReader(new NoteOptions()).Read(source);

        // A sentence of a paragraph that has the form of a vote („Vier Teilnehmer, zwölf Punkte.“) is one as a point.
        IReadOnlyList<Statement> statements = [.. Cut(material).Where(statement => VoteForm.Read(statement.Text) is null)];
        using TemporaryFolder folder = CopyOf(source);
        foreach (IGrouping<string, Statement> file in statements.GroupBy(statement => statement.Source.File))
        {
            folder.Write(Path.ChangeExtension(file.Key, ending), Write(ending, [.. file]));
        }

        EventMaterial again = new NoteReader(new NoteOptions()).Read(folder.Path);

        Assert.Equal(statements.Select((statement, index) => Renumbered(statement, index + 1)), Cut(again).Select(Describe));
        Assert.DoesNotContain(again.Problems, problem => problem.Code.StartsWith("OFFICE", StringComparison.Ordinal));
    }

    /// <summary>As a program does that turns a text file into a document: a paragraph a line, marks as typed.</summary>
    [Theory]
    [InlineData("dortmund-2006", ".docx", true)]
    [InlineData("dortmund-2006", ".docx", false)]
    [InlineData("dortmund-2006", ".odt", true)]
    [InlineData("stadtbibliothek-leseberg", ".docx", true)]
    [InlineData("stadtbibliothek-leseberg", ".odt", true)]
    public void Lines_that_became_paragraphs_give_the_same_statements(string corpus, string ending, bool hasStyle)
    {
        string source = Repository.PathOf("corpora", corpus);
        EventMaterial material = new NoteReader(new NoteOptions()).Read(source);
        using TemporaryFolder folder = CopyOf(source);
        foreach (Note note in material.Notes)
        {
            bool isText = note.File.EndsWith(".txt", StringComparison.Ordinal) || note.File.EndsWith(".md", StringComparison.Ordinal);
            string[] lines = note.Text.ReplaceLineEndings("\n").Split('\n');
            byte[] bytes = !isText ? File.ReadAllBytes(Path.Combine(source, note.File))
                : ending == ".docx" ? DocxFile.Of(string.Concat(lines.Select(line => hasStyle ? DocxFile.Typed(line) : DocxFile.Paragraph(line))))
                : OdtFile.Text(string.Concat(lines.Select(line => OdtFile.Paragraph(line, "P1"))));
            folder.Write(isText ? Path.ChangeExtension(note.File, ending) : note.File, bytes);
        }

        EventMaterial again = new NoteReader(new NoteOptions()).Read(folder.Path);

        Assert.Equal(Cut(material).Select(Describe), Cut(again).Select(Describe));
        Assert.Equal(material.Votes.Select(vote => (vote.Topic, vote.Points, vote.Table)), again.Votes.Select(vote => (vote.Topic, vote.Points, vote.Table)));
    }

    /// <summary>As when an office saves what it got in another format.</summary>
    [OfficeFact]
    public void Documents_that_LibreOffice_converted_give_the_same_statements()
    {
        string source = Repository.PathOf("corpora", "stadtbibliothek-leseberg");
        IReadOnlyList<Statement> statements =
        [
            .. Cut(new NoteReader(new NoteOptions()).Read(source)).Where(statement => VoteForm.Read(statement.Text) is null),
        ];
        foreach ((string from, string to) in new[] { (".docx", ".odt"), (".odt", ".docx"), (".xlsx", ".ods"), (".ods", ".xlsx") })
        {
            using TemporaryFolder folder = new(), converted = new();
            string result = LibreOffice.Converted(folder.Write("notizen" + from, Write(from, statements)), to[1..]);
            string notes = converted.Write("notizen" + to, File.ReadAllBytes(result));

            Assert.Equal(
                statements.Select((statement, index) => Renumbered(statement, index + 1)),
                Cut(new NoteReader(new NoteOptions()).Read(notes)).Select(Describe));
        }
    }

    private static byte[] Write(string ending, IReadOnlyList<Statement> statements)
    {
        IEnumerable<string[]> rows = [["Tisch", "Runde", "Aussage"], .. statements.Select(RowOf)];
        return ending switch
        {
            ".csv" => Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"))),
            ".xlsx" => XlsxFile.Of("Tabelle1", rows),
            ".ods" => OdtFile.Sheets(OdtFile.Sheet("Tabelle1", string.Empty, [.. rows.Select(row => OdtFile.Row(row))])),
            ".docx" => DocxFile.Of(Document(statements, DocxFile.Heading, text => DocxFile.Item(text))),
            ".odt" => OdtFile.Text(Document(statements, OdtFile.Heading, text => OdtFile.List(OdtFile.Paragraph(text)))),
            _ => Encoding.UTF8.GetBytes(Document(statements, text => $"\n# {text}\n", text => $"- {text}\n")),
        };
    }

    private static string Document(IReadOnlyList<Statement> statements, Func<string, string> heading, Func<string, string> item)
    {
        StringBuilder document = new();
        (string? table, int? round) = (null, null);
        foreach (Statement statement in statements)
        {
            if (statement.Table != table)
            {
                document.Append(heading(statement.Table));
                round = null;
            }

            if (statement.Round != round && statement.Round is { } number)
            {
                document.Append(heading($"Runde {number}"));
            }

            (table, round) = (statement.Table, statement.Round);
            document.Append(item(statement.Text));
        }

        return document.ToString();
    }

    private static string[] RowOf(Statement statement) =>
        [statement.Table, statement.Round?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, statement.Text];

    private static TemporaryFolder CopyOf(string source)
    {
        TemporaryFolder folder = new();
        foreach (string file in Directory.EnumerateFiles(source).Concat(Directory.EnumerateFiles(Path.Combine(source, "drafts"))))
        {
            folder.Write(Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }

        return folder;
    }

    private static IReadOnlyList<Statement> Cut(EventMaterial material) => new StatementCutter(new StatementOptions()).Cut(material.Notes);

    private static string Describe(Statement statement) => $"{statement.Id.Value} {statement.Table} {statement.Round} {statement.Text}";

    private static string Renumbered(Statement statement, int number) =>
        Describe(statement with { Id = new StatementId(string.Create(CultureInfo.InvariantCulture, $"s{number:D4}")) });
}
