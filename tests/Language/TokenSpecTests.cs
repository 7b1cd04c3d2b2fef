using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Language;

/// <summary>Runs the cases of <c>Specs/tokens.md</c>.</summary>
public sealed class TokenSpecTests
{
    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("tokens.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_tokens_are_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        row.Check(row.Cells[1], Run(row.Cells[0]));
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.True(Cases.Count >= 110);

    private static string Run(string text)
    {
        AnnotatedText found = GermanText.Analyze(text);
        Assert.All(found.Sentences.SelectMany(sentence => sentence.Tokens), token => Assert.Equal(text.Substring(token.Span.Start, token.Span.Length), token.Form));
        return string.Join(' ', found.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Form));
    }
}
