using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Language;

/// <summary>Runs the cases of <c>Specs/sentences.md</c>.</summary>
public sealed class SentenceSpecTests
{
    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("sentences.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_sentences_are_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        row.Check(row.Cells[1], Run(row.Cells[0]));
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.True(Cases.Count >= 50);

    private static string Run(string text) =>
        string.Join(" ‖ ", GermanText.Analyze(text).Sentences.Select(sentence => text.Substring(sentence.Span.Start, sentence.Span.Length)));
}
