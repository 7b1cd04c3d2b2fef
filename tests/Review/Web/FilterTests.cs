using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Which changes the queue shows, and what a filled-in form means.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?stufe=vague&zeige=alle&dokument=leit%20bild&suche=a%26b", "?stufe=vague&zeige=alle&dokument=leit%20bild&suche=a%26b")]
    [InlineData("?stufe=7&zeige=quatsch&suche=%20", "")]
    public void An_address_says_the_filter_and_the_filter_the_address(string address, string expected) =>
        Assert.Equal(expected, QueueFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(address))).Fields());

    [Fact]
    public void The_next_change_is_the_next_that_fits_and_after_the_last_comes_the_first()
    {
        ChangeItem[] changes = [Item("c1", Tier.Consensual), Item("c2", Tier.Contested), Item("c3", Tier.Consensual), Item("c4", Tier.Vague)];
        QueueFilter filter = QueueFilter.First with { Tier = Tier.Consensual };

        Assert.Equal("c3", filter.Next(changes, new ChangeId("c1"))!.Change.Id.Value);
        Assert.Equal("c1", filter.Next(changes, new ChangeId("c3"))!.Change.Id.Value);
        Assert.Equal("c1", filter.Previous(changes, new ChangeId("c2"))!.Change.Id.Value);
        Assert.Null((filter with { Tier = Tier.Vague }).Next(changes, new ChangeId("c4")));
        Assert.Null(filter.Next([changes[0]], new ChangeId("c1")));
    }

    [Fact]
    public void Searched_words_stand_in_the_change() =>
        Assert.Equal(["c2"], (QueueFilter.First with { Words = "ALT neu" }).Apply([Item("c1", Tier.Vague, "alt", null), Item("c2", Tier.Vague, "alt", "Neues")]).Select(item => item.Change.Id.Value));

    [Theory]
    [InlineData("stelle-2", "", null, null, "zweite")]
    [InlineData("vor", "Haus", "Haus", null, null)]
    [InlineData("nach", "Haus", null, "Haus", null)]
    public void A_place_is_an_offered_one_or_beside_words(string place, string beside, string? before, string? after, string? sentence)
    {
        EnteredDecision entered = new(Verdict.AdoptElsewhere, "Worte", false, place, beside, string.Empty, string.Empty);

        ChosenPlace chosen = entered.Answer(Offers).Place!;

        Assert.Equal((before, after, sentence), (chosen.Before, chosen.After, chosen.Sentence));
        Assert.Null(entered.Missing(Offers));
    }

    [Theory]
    [InlineData(Verdict.AdoptReworded, "", "", "Bitte die neuen Worte eintragen.")]
    [InlineData(Verdict.AdoptElsewhere, "x", "stelle-9", "Bitte eine Stelle wählen oder mit Worten des Textes nennen.")]
    [InlineData(Verdict.AdoptElsewhere, "x", "vor", "Bitte eine Stelle wählen oder mit Worten des Textes nennen.")]
    [InlineData(Verdict.Reject, "", "", null)]
    public void What_is_missing_is_said(Verdict verdict, string text, string place, string? missing) =>
        Assert.Equal(missing, new EnteredDecision(verdict, text, false, place, string.Empty, string.Empty, string.Empty).Missing(Offers));

    [Fact]
    public void A_ready_reason_and_own_words_make_one_reason() => Assert.Equal(
        "Fertig. Eigen.", new EnteredDecision(Verdict.Reject, string.Empty, false, string.Empty, string.Empty, "Fertig.", "Eigen.").Reason);

    [Theory]
    [InlineData("/", "/?eben=7")]
    [InlineData("/?zeige=alle&eben=3", "/?zeige=alle&eben=7")]
    public void The_page_after_a_decision_is_told_which_it_was(string address, string expected) => Assert.Equal(expected, Routes.After(address, 7));

    private static PlaceOffer[] Offers { get; } =
    [
        new(new ChangeId("c1"), new Locus(0, new TextSpan(0, 1)), AnchorRelation.After, "erste", 0.8),
        new(new ChangeId("c1"), new Locus(1, new TextSpan(9, 1)), AnchorRelation.After, "zweite", 0.6),
    ];

    private static ChangeItem Item(string id, Tier tier, string? old = null, string? fresh = "neu") => new(
        new Change(new ChangeId(id), "leitbild", new ChangeWords(ChangeOperation.Replace, old, fresh, null), [], [], 1, [], ChangeStatus.Placed),
        tier, new TableVotes([], []), null, null, [], [], 0);
}
