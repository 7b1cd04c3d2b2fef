using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Consolidation;

/// <summary>
/// Runs the cases of <c>Specs/consolidation.md</c> and, with a „d“ or „f“ before their numbers, of <c>Specs/consolidation-domains.md</c>
/// and <c>Specs/consolidation-forms.md</c>.
/// </summary>
public sealed class ConsolidationSpecTests
{
    private static readonly IReadOnlyList<SpecCase> Cases =
    [
        .. SpecRow.Read("consolidation.md").Select(SpecCase.Of),
        .. SpecRow.Read("consolidation-domains.md").Select(row => SpecCase.Of(row with { Number = "d" + row.Number })),
        .. SpecRow.Read("consolidation-forms.md").Select(row => SpecCase.Of(row with { Number = "f" + row.Number })),
    ];

    public static TheoryData<string> Numbers() => [.. Cases.Select(spec => spec.Row.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_text_reads_as_written(string number)
    {
        SpecCase spec = Cases.Single(each => each.Row.Number == number);

        spec.Row.Check(spec.Expected, Run(spec));
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.True(Cases.Count >= 60);

    private static string Run(SpecCase spec)
    {
        EventDefinition definition = ChangeSample.Event(spec.Draft);
        Draft draft = definition.Documents[0].Draft!;
        List<Change> changes = [.. spec.Changes.Select(VerbPlaces.Plain).Select((words, index) =>
            ChangeSample.Make($"text-c{index + 1:00}", words, Places(draft, words)))];
        return new Consolidator(new ConsolidationOptions()).Consolidate(definition, changes)[0].Proposed;
    }

    internal static IReadOnlyList<Locus> Places(Draft draft, ChangeWords words)
    {
        string first = words.OldText ?? words.Anchor!.Text.Replace("Liste ", string.Empty, StringComparison.Ordinal);
        if (words.Anchor == SpecCase.Everywhere)
        {
            return InAllForms(draft, first);
        }

        IReadOnlyList<Locus> loci = VerbPlaces.Of(draft, words) is { Count: > 0 } verbs ? verbs : ChangeSample.Places(draft, first);
        Assert.True(loci.Count > 0, $"„{first}“ steht nicht im Entwurf");
        return words.Operation == ChangeOperation.Move
            ? [loci[0], .. ChangeSample.Places(draft, words.Anchor!.Text).Take(1)]
            : loci;
    }

    private static List<Locus> InAllForms(Draft draft, string noun)
    {
        string[] lemmas = [.. Nouns.Readings(noun).Select(reading => reading.Lemma)];
        List<Locus> loci = [.. draft.Text.Split([' ', '\n', '.', ',']).Distinct()
            .Where(word => word.Length > 0 && char.IsUpper(word[0]) && lemmas.Any(lemma => Nouns.Readings(word, lemma).Count > 0))
            .SelectMany(word => ChangeSample.Places(draft, word)).Distinct().OrderBy(place => place.Span.Start)];
        Assert.True(loci.Count > 1, $"„{noun}“ steht nicht mehrmals im Entwurf");
        return loci;
    }
}
