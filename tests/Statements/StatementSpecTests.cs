using DialogueMining.Models;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Tests.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Statements;

/// <summary>Runs the cases of <c>Specs/statements.md</c>.</summary>
public sealed class StatementSpecTests
{
    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("statements.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_statements_are_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        row.Check(row.Cells[1], Run(row.Cells[0]));
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.True(Cases.Count >= 60);

    private static string Run(string notes)
    {
        EventMaterial material = NoteTexts.Read(notes.Replace('␣', ' '));
        IReadOnlyList<Statement> statements = new StatementCutter(new StatementOptions()).Cut(material.Notes);
        return statements.Count == 0 ? "∅" : string.Join(" ‖ ", statements.Select(Describe));
    }

    private static string Describe(Statement statement) =>
        statement.Text + (statement.DuplicateOf is { } first ? " =" + first.Value.TrimStart('s', '0') : string.Empty);
}
