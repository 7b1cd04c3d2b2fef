using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Finds the place that a person chose: one of those offered, or words of the draft.</summary>
internal sealed class SpotFinder
{
    private readonly Dictionary<string, DraftWords> _drafts;
    private readonly ILookup<ChangeId, PlaceOffer> _offers;

    public SpotFinder(EventDefinition definition, IReadOnlyList<ConsolidatedText> proposal)
    {
        _drafts = definition.Documents.Where(document => document.Draft is not null).DistinctBy(document => document.Id)
            .ToDictionary(document => document.Id, document => new DraftWords(document.Draft!), StringComparer.Ordinal);
        _offers = proposal.SelectMany(text => text.Offers).ToLookup(offer => offer.Change);
    }

    /// <summary>The decision with its change and its place; null where the place is not found, with a problem.</summary>
    public ChangeRuling? Settle(Change change, ChangeDecision decision, List<Problem> problems)
    {
        ChangeRuling ruling = new(
            change.Id, decision.Verdict, decision.Text, decision.Exact, null, null, decision.Signature, decision.Source);
        if (decision.Place is not { } place)
        {
            return ruling;
        }

        if (place.Offer is not null || place.Sentence is not null)
        {
            return Offered(change, place) is { } offer
                ? ruling with { Spot = offer.Locus, Relation = offer.Relation }
                : Refuse(ReviewProblems.NoSuchOffer(decision, [.. _offers[change.Id]]), problems);
        }

        Locus? spot = Named(change.Document, decision, place, problems);
        return spot is null ? null : ruling with { Spot = spot, Relation = RelationOf(place) };
    }

    /// <summary>Words of a draft, once in it or once in the sentence that is named; null otherwise, with a problem.</summary>
    public Locus? Words(string document, string words, string? within, ChangeDecision decision, List<Problem> problems)
    {
        if (!_drafts.TryGetValue(document, out DraftWords? draft))
        {
            problems.Add(ReviewProblems.NoDraft(decision, document));
            return null;
        }

        IReadOnlyList<Locus> found = draft.Find(words, within);
        if (found.Count != 1)
        {
            problems.Add(ReviewProblems.NoSuchWords(decision, words, found.Count));
            return null;
        }

        return found[0];
    }

    public static AnchorRelation RelationOf(ChosenPlace place) =>
        place.Before is not null ? AnchorRelation.Before : place.After is not null ? AnchorRelation.After : AnchorRelation.In;

    private Locus? Named(string document, ChangeDecision decision, ChosenPlace place, List<Problem> problems) =>
        (place.Before ?? place.After) is { } beside
            ? Words(document, beside, place.In, decision, problems)
            : Words(document, place.In!, null, decision, problems);

    // The sentence is what the person saw; the number may have come to mean another place.
    private PlaceOffer? Offered(Change change, ChosenPlace place)
    {
        PlaceOffer[] offers = [.. _offers[change.Id]];
        return place.Sentence is { } sentence ? Array.Find(offers, offer => WordKey.Of(offer.Sentence) == WordKey.Of(sentence))
            : place.Offer is { } number && number <= offers.Length ? offers[number - 1]
            : null;
    }

    private static ChangeRuling? Refuse(Problem problem, List<Problem> problems)
    {
        problems.Add(problem);
        return null;
    }
}
