using DialogueMining.Models;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Tests.Notes;

namespace DialogueMining.Tests.Statements;

public sealed class StatementCutterTests
{
    [Fact]
    public void Statements_are_numbered_and_know_their_lines()
    {
        IReadOnlyList<Statement> statements = Cut("Runde 1\n- eins\n  und mehr\n\nDas ist der erste Satz, er\ngeht weiter. Der zweite\nauch. Und Schluss.\n");

        Assert.Equal(["s0001", "s0002", "s0003", "s0004"], statements.Select(statement => statement.Id.Value));
        Assert.Equal(
            [(2, 3), (5, 6), (6, 7), (7, 7)],
            statements.Select(statement => (statement.Source.Line!.Value, statement.Source.LastLine!.Value)));
        Assert.All(statements, statement => Assert.Equal(("Tisch 7", 1, StatementKind.Remark), (statement.Table, statement.Round!.Value, statement.Kind)));
    }

    [Fact]
    public void Rows_keep_their_number_and_columns()
    {
        Statement statement = Cut("Text,zustimmung\nEin Satz. Noch einer.,12\n", "a.csv").Single();

        Assert.Equal(("Ein Satz. Noch einer.", 2, null), (statement.Text, statement.Source.Row!.Value, statement.Source.Line));
        Assert.Equal("12", statement.Columns["zustimmung"]);
    }

    [Fact]
    public void Paragraphs_can_be_left_whole() =>
        Assert.Single(Cut("Ein Satz. Noch einer.", options: new StatementOptions { SplitParagraphs = false }));

    [Fact]
    public void A_long_paragraph_takes_linear_time() =>
        Assert.Equal(20_000, Cut(string.Concat(Enumerable.Repeat("Das ist ein ganzer Satz.\n", 20_000))).Count);

    private static IReadOnlyList<Statement> Cut(string text, string file = "tisch-07.txt", StatementOptions? options = null) =>
        new StatementCutter(options ?? new StatementOptions()).Cut(NoteTexts.Read(text, file).Notes);
}
