using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Language;

/// <summary>Runs the cases of <c>Specs/compounds.md</c>.</summary>
public sealed class CompoundSpecTests
{
    private static readonly IReadOnlyList<SpecRow> Cases = SpecRow.Read("compounds.md");

    public static TheoryData<string> Numbers() => [.. Cases.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_parts_are_as_written(string number)
    {
        SpecRow row = Cases.Single(each => each.Number == number);
        row.Check($"{row.Cells[1]} = {row.Cells[2]}", Run(row.Cells[0]));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_parts_join_to_the_word(string number)
    {
        foreach (Token token in Tokens(Cases.Single(each => each.Number == number).Cells[0]).Where(token => token.Parts.Count > 0))
        {
            Assert.Equal(token.Form, string.Concat(token.Parts.Select(part => part.Surface)));
        }
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.True(Cases.Count >= 100);

    /// <summary>A word is cut by itself; in a sentence only its compounds are shown.</summary>
    private static string Run(string text)
    {
        IReadOnlyList<CompoundPart>[] words = text.Contains(' ', StringComparison.Ordinal)
            ? [.. Tokens(text).Select(token => token.Parts).Where(parts => parts.Count > 0)]
            : [CompoundSplitter.Split(text)];
        return $"{Join(words, "·", part => part.Surface)} = {Join(words, " + ", part => part.Lemma)}";
    }

    private static string Join(IReadOnlyList<CompoundPart>[] words, string sign, Func<CompoundPart, string> cell) =>
        string.Join(" ; ", words.Select(parts => parts.Count == 0 ? "–" : string.Join(sign, parts.Select(cell))));

    private static IEnumerable<Token> Tokens(string text) => GermanText.Analyze(text).Sentences.SelectMany(sentence => sentence.Tokens);
}
