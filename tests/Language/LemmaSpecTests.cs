using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Language;

/// <summary>Runs the cases of <c>Specs/lemmas.md</c>.</summary>
public sealed class LemmaSpecTests
{
    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("lemmas.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_word_has_its_lemma_and_class(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        Token token = GermanText.Analyze(row.Cells[0]).Sentences.SelectMany(sentence => sentence.Tokens).Single(each => each.Form == row.Cells[1]);
        row.Check($"{row.Cells[2]} {row.Cells[3]}", $"{token.Lemma} {token.Class}");
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.True(Cases.Count >= 60);
}
