using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;

namespace DialogueMining.Tests.Consolidation;

/// <summary>What a reader sees of a change: whole words, a phrase in one piece, nothing that both wordings share.</summary>
public sealed class SegmentTests
{
    [Theory]
    [InlineData("Wir fördern gleichberechtigte Teilhabe im Verein.", "gleichberechtigte Teilhabe", "gleiche Teilhabe und Chancen",
        "Wir fördern [gleichberechtigte Teilhabe]{gleiche Teilhabe und Chancen} im Verein.")]
    [InlineData("Einheit in Vielfalt macht stark.", "Einheit in Vielfalt", "Gemeinsam in Vielfalt",
        "[Einheit]{Gemeinsam} in Vielfalt macht stark.")]
    [InlineData("Die Vielfalt der Kulturen zählt.", "Vielfalt der Kulturen", "Vielfalt der Kulturen und Religionen",
        "Die Vielfalt der Kulturen{ und Religionen} zählt.")]
    [InlineData("Wir haben drei Ziele.", "drei Ziele", "vier Ziele", "Wir haben [drei]{vier} Ziele.")]
    public void A_replacement_shows_only_what_differs(string draft, string old, string @new, string expected) =>
        Assert.Equal(expected, Show(draft, new ChangeWords(ChangeOperation.Replace, old, @new, null), old));

    [Theory]
    [InlineData("Wir beraten freundlich und zeitnah.", "zeitnah", "Wir beraten freundlich[ und zeitnah].")]
    [InlineData("Grobe Fouls sind verboten.", "Grobe", "[Grobe ]Fouls sind verboten.")]
    public void A_deletion_takes_its_joint_along(string draft, string old, string expected) =>
        Assert.Equal(expected, Show(draft, new ChangeWords(ChangeOperation.Delete, old, null, null), old));

    [Fact]
    public void A_new_sentence_is_shown_as_a_whole() => Assert.Equal(
        "[Wer hier lebt, soll sich wohlfühlen.]{Wer hier lebt, gestaltet mit.}",
        Show(
            "Wer hier lebt, soll sich wohlfühlen.",
            new ChangeWords(ChangeOperation.Rewrite, "wohlfühlen", "Wer hier lebt, gestaltet mit.", null),
            "wohlfühlen"));

    private static string Show(string draft, ChangeWords words, string place)
    {
        EventDefinition definition = ChangeSample.Event(draft);
        Change change = ChangeSample.Make("text-c01", words, ChangeSample.Places(definition.Documents[0].Draft!, place));
        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, [change])[0];
        return string.Concat(text.Segments.Select(segment => segment.Kind switch
        {
            SegmentKind.Deleted => $"[{segment.Text}]",
            SegmentKind.Inserted => $"{{{segment.Text}}}",
            _ => segment.Text,
        }));
    }
}
