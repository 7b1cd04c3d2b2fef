using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Puts the changes that the room asked for into the drafts, in correct German.</summary>
/// <param name="options">Which changes are taken.</param>
public sealed class Consolidator(ConsolidationOptions options)
{
    private readonly ChangeChooser _chooser = new(options);
    private readonly PhraseReplacer _replacer = new(new InflectorOptions());
    private readonly SentenceMemory _memory = new();

    /// <summary>
    /// A text for every document that has a draft, in the order of the event; the order of the changes does not matter.
    /// </summary>
    /// <param name="definition">The event with its drafts.</param>
    /// <param name="changes">The changes of all documents.</param>
    /// <param name="review">What people decided, which beats the default rule; null where nobody did.</param>
    public IReadOnlyList<ConsolidatedText> Consolidate(
        EventDefinition definition, IReadOnlyList<Change> changes, ReviewState? review = null)
    {
        List<ConsolidatedText> texts = [];
        foreach (EventDocument document in definition.Documents)
        {
            if (document.Draft is { } draft)
            {
                texts.Add(Consolidate(document.Id, draft, [.. changes.Where(change => change.Document == document.Id)], review));
            }
        }

        return texts;
    }

    private ConsolidatedText Consolidate(string document, Draft draft, IReadOnlyList<Change> given, ReviewState? review)
    {
        DraftText text = new(draft);
        Dictionary<ChangeId, ChangeRuling> rulings = review?.Rulings.ToDictionary(ruling => ruling.Change) ?? [];
        DecidedChanges decided = new(text, rulings);
        Change[] changes = [.. given.Select(decided.Of)];
        Dictionary<ChangeId, IReadOnlyList<Place>> places =
            changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id, decided.PlacesOf);
        bool Placed(Change change) => places[change.Id].Count > 0;
        Collision collision = new(changes, places);
        SettledChoices settled = SettledChoices.Of(changes, review?.Rulings ?? [], Placed, collision);
        IReadOnlyList<ChangeChoice> choices = _chooser.Choose(changes, Placed, collision, settled);
        ChangeApplier applier = new(_replacer, _memory.SpellingOf(draft, text), _memory);
        ApplyRun run = new(applier, draft);
        foreach (Change change in ChangeOrder.Sorted(Chosen(changes, choices), places))
        {
            run.Apply(change, places[change.Id], decided.Adopted(change.Id));
        }

        choices = [.. choices.Select(choice => run.Failed.GetValueOrDefault(choice.Change) is { } failed ? choice with { Reason = failed } : choice)];
        HashSet<ChangeId> rewrites =
            [.. changes.Where(change => change.Words.Operation == ChangeOperation.Rewrite).Select(change => change.Id)];
        OfferFinder offers = new(text, applier, _memory, options);
        return new ConsolidatedText(
            document,
            draft.Text,
            run.Text.Text,
            SegmentWriter.Write(run.Text, rewrites),
            review is null ? choices : Beside(choices, rulings, review),
            offers.Find(run.Text, changes, choices),
            [.. settled.Problems, .. run.Problems]);
    }

    // What the machine alone proposes stays visible beside what people decided.
    private static ChangeChoice[] Beside(
        IReadOnlyList<ChangeChoice> choices, Dictionary<ChangeId, ChangeRuling> rulings, ReviewState review)
    {
        Dictionary<ChangeId, ChoiceReason> machine = review.Proposal.SelectMany(text => text.Choices)
            .DistinctBy(choice => choice.Change).ToDictionary(choice => choice.Change, choice => choice.Reason);
        return
        [
            .. choices.Select(choice => choice with
            {
                Machine = machine.TryGetValue(choice.Change, out ChoiceReason reason) ? reason : null,
                Ruling = rulings.GetValueOrDefault(choice.Change),
            }),
        ];
    }

    private static IEnumerable<Change> Chosen(IReadOnlyList<Change> changes, IReadOnlyList<ChangeChoice> choices)
    {
        HashSet<ChangeId> applied =
            [.. choices.Where(choice => choice.Reason == ChoiceReason.Applied).Select(choice => choice.Change)];
        return changes.Where(change => applied.Contains(change.Id));
    }
}
