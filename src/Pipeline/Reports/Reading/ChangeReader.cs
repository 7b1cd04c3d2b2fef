using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Reading;

/// <summary>Reads back the wording changes and the texts with them.</summary>
internal static class ChangeReader
{
    public static FoundChanges Read(JsonFields root) => new(root.List("mentions", Mention), root.List("changes", Change))
    {
        // Results of older versions have none.
        Near = root.Has("nearChanges") ? root.List("nearChanges", Near) : [],
    };

    private static NearChange Near(JsonFields pair) =>
        new(new ChangeId(pair.Text("one")), new ChangeId(pair.Text("other")), pair.Double("likeness"));

    public static IReadOnlyList<ConsolidatedText> Texts(JsonFields root)
    {
        ILookup<string, PlaceOffer> offers = root
            .List("changes", change => (Document: change.Text("document"), Offers: Offers(change)))
            .SelectMany(entry => entry.Offers.Select(offer => (entry.Document, Offer: offer)))
            .ToLookup(entry => entry.Document, entry => entry.Offer);
        return root.List("texts", text => new ConsolidatedText(
            text.Text("document"),
            text.Text("draft"),
            text.Text("proposed"),
            text.List("segments", segment => new TextSegment(
                segment.Enum<SegmentKind>("kind"), segment.Text("text"), segment.ChangeIds("changeIds"))),
            text.List("choices", Choice),
            [.. offers[text.Text("document")]],
            []));
    }

    private static ChangeChoice Choice(JsonFields choice) => new(
        new ChangeId(choice.Text("changeId")),
        choice.Enum<ChoiceReason>("reason"),
        choice.OptionalText("rival") is { } rival ? new ChangeId(rival) : null,
        choice.OptionalText("machine") is null ? null : choice.Enum<ChoiceReason>("machine"),
        choice.OptionalObject("decision") is { } decision ? Ruling(new ChangeId(choice.Text("changeId")), decision) : null);

    private static ChangeRuling Ruling(ChangeId change, JsonFields decision)
    {
        JsonFields? place = decision.OptionalObject("place");
        return new ChangeRuling(
            change,
            decision.Enum<Verdict>("verdict"),
            decision.OptionalText("text"),
            decision.Bool("exact"),
            place is { } spot ? Locus(spot) : null,
            place?.Enum<AnchorRelation>("relation"),
            Signature(decision),
            decision.Place("source"));
    }

    /// <summary>Who decided, when, why, and which language model suggested it.</summary>
    public static Signature Signature(JsonFields decision) => new(decision.Text("decidedBy"), decision.OptionalText("decidedAt"), decision.OptionalText("reason"))
    {
        Origin = decision.OptionalText("suggestedBy") is { } model ? new ModelOrigin(model, decision.Bool("reworded")) : null,
    };

    /// <summary>A pooled change.</summary>
    public static Change Change(JsonFields change) => new(
        new ChangeId(change.Text("id")),
        change.Text("document"),
        Words(change),
        change.List("loci", Locus),
        change.List("evidence", evidence => new Evidence(
            new StatementId(evidence.Text("statementId")), evidence.Text("table"), evidence.Enum<EvidenceRole>("role"))),
        change.Double("confidence"),
        change.ChangeIds("conflictsWith"),
        change.Enum<ChangeStatus>("status"));

    private static ChangeMention Mention(JsonFields mention) => new(
        new StatementId(mention.Text("statementId")),
        Words(mention),
        mention.OptionalSpan("oldSpan"),
        mention.OptionalSpan("newSpan"),
        mention.Bool("contested"),
        mention.Double("confidence"),
        mention.Text("rule"),
        mention.OptionalText("clues") ?? string.Empty);

    private static ChangeWords Words(JsonFields words) => new(
        words.Enum<ChangeOperation>("operation"),
        words.OptionalText("oldText"),
        words.OptionalText("newText"),
        words.OptionalObject("anchor") is { } anchor ? new Anchor(anchor.Text("text"), anchor.Enum<AnchorRelation>("relation")) : null);

    private static Locus Locus(JsonFields locus) => new(locus.Int("block"), locus.Span());

    private static IReadOnlyList<PlaceOffer> Offers(JsonFields change)
    {
        ChangeId id = new(change.Text("id"));
        return change.List("offers", offer => new PlaceOffer(
            id, Locus(offer.Object("locus")), offer.Enum<AnchorRelation>("relation"), offer.Text("sentence"), offer.Double("confidence")));
    }
}
