using DialogueMining.Models;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Kinds;

/// <summary>Runs the cases of <c>Specs/kinds.md</c>.</summary>
public sealed class KindSpecTests
{
    private const string Changed = "M:";

    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("kinds.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_kind_is_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        string[] texts = row.Cells[0].Split(" ‖ ");
        int[] changed = [.. Enumerable.Range(0, texts.Length).Where(index => texts[index].StartsWith(Changed, StringComparison.Ordinal))];
        StatementKind kind = KindSamples.Classify([.. texts.Select(text => text.Replace(Changed, string.Empty, StringComparison.Ordinal).Trim())], changed)[^1];

        row.Check(row.Cells[1], kind.ToString().ToLowerInvariant());
    }

    [Fact]
    public void There_are_cases_of_every_kind() =>
        Assert.Equal(Enum.GetValues<StatementKind>().Length, Cases.Select(row => row.Cells[1]).Distinct().Count());
}
