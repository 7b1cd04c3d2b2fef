using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Pooling;

namespace DialogueMining.Tests.Wording;

/// <summary>Changes that a person may want to join.</summary>
public sealed class NearFinderTests
{
    [Fact]
    public void Changes_that_share_half_of_their_words_are_near_each_other_nearest_first()
    {
        Change[] changes =
        [
            Make(1, "offener Dialog", "offener Austausch"), Make(2, "Dialog", "offener Austausch"), Make(3, "der Dialog", "der offene Austausch"),
            Make(4, "Garten", "Park"), Make(5, "offener Dialog", "offener Austausch") with { Document = "anders" },
        ];

        Assert.Equal(
            [("text-c01", "text-c02"), ("text-c01", "text-c03"), ("text-c02", "text-c03")],
            NearFinder.Of(changes).Select(pair => (pair.One.Value, pair.Other.Value)).Order());
    }

    [Fact]
    public void Other_words_for_the_same_place_are_near_when_they_share_half_of_them()
    {
        Locus place = new(0, new TextSpan(10, 8));
        Change[] changes =
        [
            Make(1, "der Bewohner", "der Leute vor Ort") with { Loci = [place] }, Make(2, "Bewohner im Viertel", "der Menschen vor Ort") with { Loci = [place] },
            Make(3, "der Bewohner", "aller Familien") with { Loci = [place] },
        ];

        Assert.Equal(("text-c01", "text-c02"), NearFinder.Of(changes).Select(pair => (pair.One.Value, pair.Other.Value)).First());
    }

    [Fact]
    public void Keeping_words_is_not_near_taking_them_away() => Assert.Empty(NearFinder.Of(
    [
        Make(1, "offener Dialog", null) with { Words = new ChangeWords(ChangeOperation.Keep, "offener Dialog", null, null) },
        Make(2, "offener Dialog", null) with { Words = new ChangeWords(ChangeOperation.Delete, "offener Dialog", null, null) },
    ]));

    [Fact]
    public void Ten_thousand_wordings_of_one_place_are_looked_through_at_once()
    {
        Change[] changes = [.. Enumerable.Range(1, 10_000).Select(number => Make(number, "Haus", $"Haus der {Word(number)}"))];

        Assert.Empty(NearFinder.Of(changes));
    }

    private static string Word(int number) => string.Concat(number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => "bdfgklmpst"[digit - '0'] + "a"));

    private static Change Make(int number, string old, string? fresh) => new(
        new ChangeId($"text-c{number:00}"), "text", new ChangeWords(ChangeOperation.Replace, old, fresh, null), [], [], 1, [], ChangeStatus.Placed);
}
