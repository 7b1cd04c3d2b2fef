using System.Diagnostics;
using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;

namespace DialogueMining.Tests.Consolidation;

/// <summary>Input that is too large or too odd to be kind.</summary>
public sealed class ConsolidationLoadTests
{
    [Fact]
    public void Ten_thousand_proposals_for_one_word_are_counted_in_seconds()
    {
        EventDefinition definition = ChangeSample.Event("Der Verein ist ein offener Ort.");
        IReadOnlyList<Locus> places = ChangeSample.Places(definition.Documents[0].Draft!, "offener");
        List<Change> changes = [.. Enumerable.Range(0, 10_000).Select(number => ChangeSample.Make(
            string.Create(CultureInfo.InvariantCulture, $"text-c{number:00000}"),
            new ChangeWords(ChangeOperation.Replace, "offener", $"wort{number}", null),
            places,
            2 + (number % 3)))];
        Stopwatch clock = Stopwatch.StartNew();

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, changes)[0];

        Assert.Equal(text.Draft, text.Proposed);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_long_draft_with_many_changes_takes_seconds()
    {
        string draft = string.Concat(Enumerable.Range(0, 1_500).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"Der Verein Nummer{number} ist ein offener Ort für Sport{number} und Musik.\n\n")));
        EventDefinition definition = ChangeSample.Event(draft);
        Draft parsed = definition.Documents[0].Draft!;
        List<Change> changes = [.. Enumerable.Range(0, 300).Select(number => ChangeSample.Make(
            string.Create(CultureInfo.InvariantCulture, $"text-c{number:000}"),
            new ChangeWords(ChangeOperation.Replace, $"Sport{number}", "Spiele", null),
            ChangeSample.Places(parsed, string.Create(CultureInfo.InvariantCulture, $"Sport{number}"))))];
        Stopwatch clock = Stopwatch.StartNew();

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, changes)[0];

        Assert.Equal(300, text.Choices.Count(choice => choice.Reason == ChoiceReason.Applied));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Ein einziger Satz ohne Ende")]
    [InlineData("\u202Eumgekehrt\u202C und offen")]
    public void Odd_drafts_come_through(string draft)
    {
        EventDefinition definition = ChangeSample.Event(draft);
        IReadOnlyList<Locus> places = ChangeSample.Places(definition.Documents[0].Draft!, "offen");
        Change change = ChangeSample.Make("text-c01", new ChangeWords(ChangeOperation.Delete, "offen", null, null), places);

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, [change])[0];

        Assert.Equal(draft, string.Concat(text.Segments.Where(segment => segment.Kind != SegmentKind.Inserted).Select(segment => segment.Text)));
    }

    [Fact]
    public void A_document_without_a_draft_gives_no_text()
    {
        EventDefinition definition = ChangeSample.Nothing with { Documents = [new EventDocument("text", "Text", null, [])] };

        Assert.Empty(new Consolidator(new ConsolidationOptions()).Consolidate(definition, []));
    }

    [Fact]
    public void Places_outside_the_draft_are_no_places()
    {
        Change change = ChangeSample.Make(
            "text-c01", new ChangeWords(ChangeOperation.Delete, "offen", null, null), [new Locus(7, new TextSpan(900, 5))]);

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(ChangeSample.Event("Kurz."), [change])[0];

        Assert.Equal(ChoiceReason.NoPlace, Assert.Single(text.Choices).Reason);
    }
}
