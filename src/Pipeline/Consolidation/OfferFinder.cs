using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Looks for places that a change without one could have, each with the sentence that it would give.</summary>
internal sealed class OfferFinder(DraftText draft, ChangeApplier applier, ConsolidationOptions options)
{
    /// <summary>Offers for all changes that enough tables want and that have no certain place, best first for each.</summary>
    public IReadOnlyList<PlaceOffer> Find(WorkingText text, IReadOnlyList<Change> changes, IReadOnlyList<ChangeChoice> choices)
    {
        List<PlaceOffer> offers = [];
        foreach ((Change change, ChangeChoice choice) in changes.Zip(choices))
        {
            if (choice.Reason is ChoiceReason.NoPlace or ChoiceReason.DoesNotFit && change.Words.Operation == ChangeOperation.Insert)
            {
                offers.AddRange(ForInsert(text, change));
            }
        }

        return offers;
    }

    private IEnumerable<PlaceOffer> ForInsert(WorkingText text, Change change) =>
        Candidates(change)
            .Select(place => Offer(text, change, place))
            .OfType<PlaceOffer>()
            .OrderByDescending(offer => offer.Confidence)
            .ThenBy(offer => offer.Locus.Span.Start)
            .DistinctBy(offer => offer.Sentence, StringComparer.Ordinal)
            .Take(options.MostOffers);

    private IEnumerable<Place> Candidates(Change change)
    {
        foreach (DraftBlock block in Region(change))
        {
            foreach (TextSpan sentence in draft.Sentences(block))
            {
                yield return new Place(PlaceKind.Within, block, sentence);
            }

            if (block.Kind == BlockKind.ListItem)
            {
                yield return new Place(PlaceKind.Item, block, block.Span);
            }
        }
    }

    // The named part of the text where there is one, else all of it.
    private IEnumerable<DraftBlock> Region(Change change)
    {
        List<DraftBlock> named = [.. change.Loci.Select(locus => draft.BlockOf(locus.Span)).OfType<DraftBlock>().Distinct()];
        return named.Count > 0 ? named : draft.Blocks;
    }

    private PlaceOffer? Offer(WorkingText text, Change change, Place place)
    {
        Insertion insertion = applier.Edits(text, change, place);
        if (insertion.Edits.Count == 0)
        {
            return null;
        }

        WorkingText result = text.With(insertion.Edits, change.Id);
        if (ResultCheck.Fault(text.Text, result.Text, change) is not null)
        {
            return null;
        }

        TextSpan around = Spot.Find(result, place.Block, place.Span).Sentence;
        string sentence = place.Kind == PlaceKind.Item
            ? change.Words.NewText!
            : result.Text.Substring(around.Start, around.Length);
        int end = place.Span.Start + place.Span.Length;
        return new PlaceOffer(change.Id, new Locus(place.Block.Number, new TextSpan(end, 0)), sentence, 0.5 * insertion.Confidence);
    }
}
