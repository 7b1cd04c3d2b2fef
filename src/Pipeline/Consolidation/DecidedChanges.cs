using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Changes as people decided them: with their own words, at the place that they chose.</summary>
internal sealed class DecidedChanges(DraftText draft, IReadOnlyDictionary<ChangeId, ChangeRuling> rulings)
{
    private readonly PlaceFinder _finder = new(draft);

    /// <summary>The ruling on a change that brings it into the text; null where there is none.</summary>
    public ChangeRuling? Adopted(ChangeId change) =>
        rulings.TryGetValue(change, out ChangeRuling? ruling) && IsAdopted(ruling.Verdict) ? ruling : null;

    /// <summary>The change to be made in the text: the notes' or, where a person worded or placed it otherwise, the person's.</summary>
    public Change Of(Change change)
    {
        if (Adopted(change.Id) is not { } ruling || (ruling.Text is null && ruling.Spot is null))
        {
            return change;
        }

        ChangeWords words = change.Words with { NewText = ruling.Text ?? change.Words.NewText };
        return ruling.Spot is { } spot ? Placed(change, words, spot, ruling.Relation!.Value) : Worded(change, words);
    }

    /// <summary>The places of a change that <see cref="Of"/> gave.</summary>
    public IReadOnlyList<Place> PlacesOf(Change change)
    {
        IReadOnlyList<Place> places = _finder.Find(change);
        bool chosen = Adopted(change.Id)?.Spot is not null && change.Words.Operation == ChangeOperation.Insert;
        return chosen ? [.. places.Select(place => WholeItem(place, change.Words))] : places;
    }

    private static bool IsAdopted(Verdict verdict) => verdict is Verdict.Adopt or Verdict.AdoptReworded or Verdict.AdoptElsewhere;

    // Words that a person gives for criticised ones, for ones to be kept or struck out come in their place.
    private static Change Worded(Change change, ChangeWords words) => words.Operation is ChangeOperation.Object or ChangeOperation.Keep or ChangeOperation.Delete
        ? change with { Words = words with { Operation = ChangeOperation.Replace } }
        : change with { Words = words };

    private Change Placed(Change change, ChangeWords words, Locus spot, AnchorRelation relation)
    {
        Anchor anchor = new(draft.Text.Substring(spot.Span.Start, spot.Span.Length), relation);
        if (words.Operation == ChangeOperation.Move && change.Loci.Count > 0)
        {
            return change with { Words = words with { Anchor = anchor }, Loci = [change.Loci[0], spot] };
        }

        bool comesIn = relation != AnchorRelation.In || words.Operation == ChangeOperation.Insert;
        return comesIn
            ? change with { Words = new ChangeWords(ChangeOperation.Insert, null, words.NewText, anchor), Loci = [spot] }
            : Worded(change, words) with { Loci = [spot] };
    }

    // Beside a whole item, nouns and sentences are items of their own.
    private Place WholeItem(Place place, ChangeWords words)
    {
        bool beside = place.Kind is PlaceKind.Before or PlaceKind.After && place.Block.Kind == BlockKind.ListItem;
        if (!beside || NewWords.Read(words.NewText ?? string.Empty).Kind is not (NewWordsKind.Noun or NewWordsKind.Sentence))
        {
            return place;
        }

        string item = Bare(draft.Text.Substring(place.Block.Span.Start, place.Block.Span.Length));
        bool whole = item == Bare(draft.Text.Substring(place.Span.Start, place.Span.Length));
        return !whole ? place : place with { Kind = place.Kind == PlaceKind.After ? PlaceKind.ItemAfter : PlaceKind.ItemBefore };
    }

    private static string Bare(string item) => item.Trim().TrimEnd('.', ',', ';');
}
