using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Looks for places that a change without one could have, each with the sentence that it would give.</summary>
internal sealed class OfferFinder(DraftText draft, ChangeApplier applier, SentenceMemory memory, ConsolidationOptions options)
{
    // What forms of a word have in common.
    private const int StemLength = 4;

    // A new item changes no sentence, so it always fits; whether it belongs there is for people to say.
    private const double AsItem = 0.35;
    private const double AsLikeItem = 0.5;

    // A sentence at the end disturbs no other.
    private const double AsLast = 0.4;

    /// <summary>Offers for all changes that enough tables want and that have no certain place, best first for each.</summary>
    public IReadOnlyList<PlaceOffer> Find(WorkingText text, IReadOnlyList<Change> changes, IReadOnlyList<ChangeChoice> choices)
    {
        List<PlaceOffer> offers = [];
        foreach ((Change change, ChangeChoice choice) in changes.Zip(choices))
        {
            if (choice.Reason is ChoiceReason.NoPlace or ChoiceReason.DoesNotFit)
            {
                offers.AddRange(Best(Candidates(text, change)));
            }
        }

        return offers;
    }

    private IEnumerable<PlaceOffer> Best(IEnumerable<PlaceOffer> offers) => offers
        .OrderByDescending(offer => offer.Confidence)
        .ThenBy(offer => offer.Locus.Span.Start)
        .DistinctBy(offer => offer.Sentence, StringComparer.Ordinal)
        .Take(options.MostOffers);

    private IEnumerable<PlaceOffer> Candidates(WorkingText text, Change change) =>
        change.Words.Operation == ChangeOperation.Insert ? ForInsert(text, change) : ForWords(text, change);

    private IEnumerable<PlaceOffer> ForInsert(WorkingText text, Change change)
    {
        List<Locus> named = [.. change.Loci.Where(locus => draft.BlockOf(locus.Span) is not null)];
        PlaceOffer[] there = [.. ForInsert(text, change, named)];
        return there.Length > 0 || named.Count == 0 ? there : ForInsert(text, change, []);
    }

    // Where the notes name a place, that is looked at; the whole text only where the words go nowhere there.
    private IEnumerable<PlaceOffer> ForInsert(WorkingText text, Change change, List<Locus> named)
    {
        IEnumerable<Place> places = named.Count > 0
            ? named.Select(locus => new Place(PlaceKind.Within, draft.BlockOf(locus.Span)!, locus.Span))
            : draft.Blocks.SelectMany(block => draft.Sentences(block).Select(sentence => new Place(PlaceKind.Within, block, sentence)));
        foreach (Place place in places)
        {
            foreach (Insertion insertion in applier.Options(text, change, place, named.Count > 0))
            {
                if (Offer(text, change, place, insertion) is { } offer)
                {
                    yield return offer;
                }
            }
        }

        foreach (PlaceOffer item in ForItems(text, change, named).Concat(AtEnd(text, change, named)))
        {
            yield return item;
        }
    }

    // A sentence may close the section that is named, or the text.
    private IEnumerable<PlaceOffer> AtEnd(WorkingText text, Change change, List<Locus> named)
    {
        bool closes = NewWords.Read(change.Words.NewText ?? string.Empty).Kind == NewWordsKind.Sentence;
        DraftBlock? last = closes ? Below(named).LastOrDefault(block => block.Kind == BlockKind.Paragraph) : null;
        Place? place = last is null ? null : new Place(PlaceKind.After, last, draft.Sentences(last)[^1]);
        return place is not null && Offer(text, change, place, applier.Edits(text, change, place) with { Confidence = AsLast }) is { } offer ? [offer] : [];
    }

    private IEnumerable<DraftBlock> Below(List<Locus> named)
    {
        DraftBlock? first = named.Count == 0 ? null : draft.BlockOf(named[0].Span);
        return first is null ? draft.Blocks
            : first.Kind != BlockKind.Heading ? [first]
            : draft.Blocks.SkipWhile(block => block.Number <= first.Number).TakeWhile(block => block.Kind != BlockKind.Heading || block.Level > first.Level);
    }

    // A list is offered once, by its last item.
    private IEnumerable<PlaceOffer> ForItems(WorkingText text, Change change, List<Locus> named)
    {
        bool fits = NewWords.Read(change.Words.NewText ?? string.Empty).Kind is NewWordsKind.Noun or NewWordsKind.Sentence;
        HashSet<int> seen = [];
        foreach (DraftBlock block in draft.Blocks.Where(block => fits && block.Kind == BlockKind.ListItem))
        {
            ItemList? list = ItemList.At(draft.Text, block.Span.Start);
            bool wanted = named.Count == 0 || named.Exists(locus => locus.Block == block.Number);
            if (list is null || !wanted || !seen.Add(list.Items[0].Line.Start))
            {
                continue;
            }

            DraftBlock last = draft.BlockOf(list.Items[^1].Core) ?? block;
            Place place = new(PlaceKind.Item, last, last.Span);
            double likeness = SentencePlaces.LikenessOf(list.Items.Select(item => FirstNoun(list.Of(item.Core))), change.Words.NewText!);
            double confidence = AsItem + (likeness * (AsLikeItem - AsItem));
            if (Offer(text, change, place, applier.Edits(text, change, place) with { Confidence = confidence }) is { } offer)
            {
                yield return offer;
            }
        }
    }

    private static string FirstNoun(string item) =>
        item.Split(' ').FirstOrDefault(word => word.Length > 0 && char.IsUpper(word[0])) ?? item;

    // Words that would have given way: the place is known or nearly so, but not how the sentence would go on.
    private IEnumerable<PlaceOffer> ForWords(WorkingText text, Change change)
    {
        ChangeWords words = change.Words;
        IEnumerable<(Place Place, double Confidence)> places = change.Loci.Count > 0
            ? new PlaceFinder(draft).Find(change).Select(place => (place, 0.6))
            : new NearWords(draft, options.Resources.Synonyms).Find(words.OldText ?? string.Empty);
        foreach ((Place place, double confidence) in places)
        {
            Insertion insertion = applier.Edits(text, change, place);
            if (Offer(text, change, place, insertion with { Confidence = confidence }) is { } offer)
            {
                yield return offer;
            }
        }
    }

    private PlaceOffer? Offer(WorkingText text, Change change, Place place, Insertion insertion)
    {
        if (insertion.Edits.Count == 0 || IsThere(text, change, place))
        {
            return null;
        }

        WorkingText result = text.With(insertion.Edits, change.Id);
        if (ResultCheck.Fault(text.Text, result.Text, change) is not null || !Brings(result, change))
        {
            return null;
        }

        TextSpan span = insertion.Beside is { } beside ? text.InDraft(beside) : place.Span;
        AnchorRelation relation = change.Words.Operation == ChangeOperation.Insert ? AnchorRelation.After : AnchorRelation.In;
        return new PlaceOffer(
            change.Id, new Locus(place.Block.Number, span), relation, Sentence(result, change, place), insertion.Confidence);
    }

    // The words that come in must be there, in whatever form.
    private static bool Brings(WorkingText result, Change change)
    {
        string word = WordFold.Fold((change.Words.NewText ?? string.Empty).Split(' ').MaxBy(each => each.Length) ?? string.Empty);
        string stem = word[..Math.Min(word.Length, StemLength)];
        return result.Pieces.Any(piece => piece.Kind == SegmentKind.Inserted && piece.Changes.Contains(change.Id)
            && WordFold.Fold(piece.Text).Contains(stem, StringComparison.Ordinal));
    }

    // What the sentence says already need not be offered.
    private static bool IsThere(WorkingText text, Change change, Place place)
    {
        TextSpan block = text.Now(place.Block.Span);
        return change.Words is { Operation: ChangeOperation.Insert, NewText: { } words }
            && HasWords(text.Text.Substring(block.Start, block.Length), words.Trim());
    }

    private static bool HasWords(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length]));
    }

    private string Sentence(WorkingText result, Change change, Place place)
    {
        if (place.Kind == PlaceKind.Item)
        {
            Piece line = result.Pieces.Last(piece => piece.Changes.Contains(change.Id) && piece.Text.Any(char.IsLetter));
            string text = line.Text.Trim();
            return text[ItemList.MarkLength(text, 0)..];
        }

        TextSpan around = Spot.Find(result, place.Block, place.Span, memory).Sentence;
        string sentence = result.Text.Substring(around.Start, around.Length).Trim().TrimEnd(',', ';');
        return place.Kind == PlaceKind.After && NewWords.Read(change.Words.NewText ?? string.Empty) is { Kind: NewWordsKind.Sentence } words && !HasWords(sentence, words.Text)
            ? $"{sentence} {words.Text}"
            : sentence;
    }
}
