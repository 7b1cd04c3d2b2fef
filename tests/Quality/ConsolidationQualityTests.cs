using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Language;
using DialogueMining.Tests.Consolidation;

namespace DialogueMining.Tests.Quality;

/// <summary>The texts that come of the gold changes, against the gold texts.</summary>
public sealed class ConsolidationQualityTests
{
    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    [InlineData("vereinssatzung-seglerheim")]
    public void Changed_sentences_equal_the_gold(string corpus)
    {
        GoldChanges gold = new(corpus);
        int right = 0;
        int all = 0;
        foreach (ConsolidatedText text in Consolidate(gold))
        {
            HashSet<string> draft = Sentences(text.Draft);
            HashSet<string> proposed = Sentences(text.Proposed);
            List<string> changed = [.. Sentences(gold.TextOf(text.Document)).Where(sentence => !draft.Contains(sentence))];
            all += changed.Count;
            right += changed.Count(proposed.Contains);
        }

        QualityFloors.Hold(
            $"changed sentences with gold changes/{corpus}", 100.0 * right / all, $"{right} of {all}", gold.Files);
    }

    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    public void The_default_rule_chooses_the_gold_changes(string corpus)
    {
        GoldChanges gold = new(corpus);

        IEnumerable<string> applied = Consolidate(gold).SelectMany(text => text.Choices)
            .Where(choice => choice.Reason == ChoiceReason.Applied).Select(choice => choice.Change.Value);

        Assert.Equal(gold.Applied.Order(StringComparer.Ordinal), applied.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<ConsolidatedText> Consolidate(GoldChanges gold) =>
        new Consolidator(new ConsolidationOptions()).Consolidate(gold.Event, gold.Changes);

    private static HashSet<string> Sentences(string text) => [.. text.Split('\n').SelectMany(line =>
        GermanText.Analyze(line).Sentences.Select(sentence => line.Substring(sentence.Span.Start, sentence.Span.Length)))];
}
