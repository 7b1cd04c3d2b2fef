using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Puts the changes that the room asked for into the drafts, in correct German.</summary>
/// <param name="options">Which changes are taken.</param>
public sealed class Consolidator(ConsolidationOptions options)
{
    private readonly ChangeChooser _chooser = new(options);
    private readonly PhraseReplacer _replacer = new(new InflectorOptions());

    /// <summary>
    /// A text for every document that has a draft, in the order of the event; the order of the changes does not matter.
    /// </summary>
    public IReadOnlyList<ConsolidatedText> Consolidate(EventDefinition definition, IReadOnlyList<Change> changes)
    {
        List<ConsolidatedText> texts = [];
        foreach (EventDocument document in definition.Documents)
        {
            if (document.Draft is { } draft)
            {
                texts.Add(Consolidate(document.Id, draft, [.. changes.Where(change => change.Document == document.Id)]));
            }
        }

        return texts;
    }

    private ConsolidatedText Consolidate(string document, Draft draft, IReadOnlyList<Change> changes)
    {
        DraftText text = new(draft);
        PlaceFinder finder = new(text);
        Dictionary<ChangeId, IReadOnlyList<Place>> places =
            changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id, finder.Find);
        IReadOnlyList<ChangeChoice> choices = _chooser.Choose(
            changes, change => places[change.Id].Count > 0, (some, other) => Collision.Between(some, other, places));
        ChangeApplier applier = new(_replacer, new NoteSpelling(text));
        ApplyRun run = new(applier, draft);
        foreach (Change change in ChangeOrder.Sorted(Chosen(changes, choices), places))
        {
            run.Apply(change, places[change.Id]);
        }

        choices = [.. choices.Select(choice => run.Failed.GetValueOrDefault(choice.Change) is { } failed ? choice with { Reason = failed } : choice)];
        HashSet<ChangeId> rewrites =
            [.. changes.Where(change => change.Words.Operation == ChangeOperation.Rewrite).Select(change => change.Id)];
        OfferFinder offers = new(text, applier, options);
        return new ConsolidatedText(
            document,
            draft.Text,
            run.Text.Text,
            SegmentWriter.Write(run.Text, rewrites),
            choices,
            offers.Find(run.Text, changes, choices),
            run.Problems);
    }

    private static IEnumerable<Change> Chosen(IReadOnlyList<Change> changes, IReadOnlyList<ChangeChoice> choices)
    {
        HashSet<ChangeId> applied =
            [.. choices.Where(choice => choice.Reason == ChoiceReason.Applied).Select(choice => choice.Change)];
        return changes.Where(change => applied.Contains(change.Id));
    }
}
