using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Language;

/// <summary>Runs the cases of <c>Specs/inflection.md</c>.</summary>
public sealed class InflectionSpecTests
{
    private const int FewestCases = 320;

    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("inflection.md");

    private static readonly Inflector Plain = new(new InflectorOptions());

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_word_stands_in_the_phrase_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        string found = Plain.Inflect(row.Cells[0], row.Cells[1], row.Cells[2]).Result;
        string[] right = row.Cells[3].Split(" / ");
        row.Check(right.Contains(found) ? found : right[0], found);
    }

    [Fact]
    public void There_are_many_cases() => Assert.True(Cases.Count >= FewestCases);
}
