using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Consolidation;

/// <summary>Changes for tests, with places found by searching the words in the draft.</summary>
internal static class ChangeSample
{
    public static readonly EventDefinition Nothing = new("test", "Test", null, null, "de", [], []);

    public static EventDefinition Event(string draft) =>
        Nothing with { Documents = [new EventDocument("text", "Text", PlainDraft.Of(draft), [])] };

    /// <summary>A change that so many tables want and so many oppose.</summary>
    public static Change Make(
        string id, ChangeWords words, IReadOnlyList<Locus> loci, int support = 2, int opposition = 0, params string[] rivals) => new(
            new ChangeId(id),
            "text",
            words,
            loci,
            [
                .. Enumerable.Range(1, support).Select(table => Say(id, table, EvidenceRole.Support)),
                .. Enumerable.Range(50, opposition).Select(table => Say(id, table, EvidenceRole.Opposition)),
            ],
            0.9,
            [.. rivals.Select(rival => new ChangeId(rival))],
            loci.Count == 0 ? ChangeStatus.Unplaced : rivals.Length > 0 ? ChangeStatus.Conflict : ChangeStatus.Placed);

    /// <summary>Every place where the words stand, whatever their case; empty when nowhere.</summary>
    public static IReadOnlyList<Locus> Places(Draft draft, string words)
    {
        List<Locus> loci = [];
        for (int at = Next(draft.Text, words, 0); at >= 0; at = Next(draft.Text, words, at + words.Length))
        {
            TextSpan span = new(at, words.Length);
            DraftBlock? block = draft.Blocks.FirstOrDefault(block =>
                span.Start >= block.Span.Start && span.Start + span.Length <= block.Span.Start + block.Span.Length);
            if (block is not null && IsWhole(draft.Text, span))
            {
                loci.Add(new Locus(block.Number, span));
            }
        }

        return loci;
    }

    private static bool IsWhole(string text, TextSpan span)
    {
        int end = span.Start + span.Length;
        return (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static int Next(string text, string words, int from) =>
        words.Length == 0 ? -1 : text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    private static Evidence Say(string id, int table, EvidenceRole role) =>
        new(new StatementId($"{id}-s{table}"), $"Tisch {table}", role);

    /// <summary>What a run found of a draft, with the texts as the machine alone proposes them.</summary>
    public static Analysis Found(EventDefinition definition, IReadOnlyList<Change> changes, params IReadOnlyList<AnnotatedStatement> statements) => new(
        new EventMaterial(definition, [], [], Decisions.None, ThemePlan.None, [], []), statements, [], new FoundChanges([], changes),
        new Consolidator(new ConsolidationOptions()).Consolidate(definition, changes), new PriorityCount([], [], []), [], []);
}
