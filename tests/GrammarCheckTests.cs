using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

/// <summary>What the grammar check stumbles over, and what it lets pass.</summary>
public sealed class GrammarCheckTests
{
    [Theory]
    [InlineData("Wir suchen den ", "Dialog", "Diskussion", " mit allen.", "Artikel")]
    [InlineData("Wir brauchen ", "Platz", "das große Vielfalt", " hier.", "Artikel")]
    [InlineData("Das Haus ist ", "offen", "offen  und hell", ".", "Leerzeichen")]
    [InlineData("Das Haus ist ", "offen", "offen ,hell", ".", "Komma")]
    [InlineData("Das Haus ist ", "offen", "ist offen", ".", "zweimal")]
    [InlineData("Das Haus ist ", "offen", "offen (für alle", ".", "Klammer")]
    [InlineData("", "Das Haus", "unser Haus", " ist offen.", "kleinen Buchstaben")]
    public void Slips_are_told_with_the_change_that_brought_them(string before, string old, string fresh, string after, string advice)
    {
        GrammarHint hint = Assert.Single(Check(before, old, fresh, after));

        Assert.Contains(advice, hint.Advice, StringComparison.Ordinal);
        Assert.Equal(("text", new ChangeId("text-c01"), before + fresh + after), (hint.Document, hint.Change, hint.Sentence));
    }

    [Theory]
    [InlineData("Wir suchen den ", "Dialog", "Austausch", " mit allen.")]
    [InlineData("Das Projekt, ", "so", "das Kinder stärkt,", " bleibt.")]
    [InlineData("Es sind Menschen, ", "so", "die die Stadt kennen", ".")]
    [InlineData("Unser Leitbild „", "Einheit", "Gemeinsam", " in Vielfalt“ gilt.")]
    [InlineData("Die ", "gute", "von allen Menschen getragene", " Lösung gilt.")]
    public void Right_sentences_pass(string before, string old, string fresh, string after) => Assert.Empty(Check(before, old, fresh, after));

    [Fact]
    public void What_stood_in_the_draft_already_is_not_told_again() => Assert.Empty(Check("Das  Haus ist ", "offen", "hell", "."));

    private static IReadOnlyList<GrammarHint> Check(string before, string old, string fresh, string after)
    {
        ChangeId[] change = [new("text-c01")];
        TextSegment[] segments =
        [
            new(SegmentKind.Unchanged, before, []), new(SegmentKind.Deleted, old, change), new(SegmentKind.Inserted, fresh, change),
            new(SegmentKind.Unchanged, after, []),
        ];
        return GrammarCheck.Check(new ConsolidatedText("text", before + old + after, before + fresh + after, segments, [], [], []));
    }
}
