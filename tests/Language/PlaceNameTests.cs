using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Tests.Language;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("ersten Satz", "erster Satz")]
    [InlineData("letzten Absatz", "letzter Absatz")]
    [InlineData("ersten Kapitel", "erstes Kapitel")]
    [InlineData("dritten Überschrift", "dritte Überschrift")]
    [InlineData("ganzen Papier", "ganzes Papier")]
    [InlineData("dem letzten Absatz", "der letzte Absatz")]
    [InlineData("letzten Sätzen", "letzte Sätze")]
    [InlineData("§ 2", "§ 2")]
    [InlineData("2. Absatz", "2. Absatz")]
    [InlineData("Definition", "Definition")]
    [InlineData("ersten Satz über die Kinder", "erster Satz über die Kinder")]
    public void A_place_is_named_in_the_nominative(string words, string expected) => Assert.Equal(expected, PlaceName.Of(words));
}
