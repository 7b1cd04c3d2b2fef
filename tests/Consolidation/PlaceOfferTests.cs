using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Tests.Consolidation;

public sealed class PlaceOfferTests
{
    private const string Draft = """
        Das Haus ist ein Ort der Bildung, Beratung und Unterhaltung.

        Wir haben Stühle und Tische.

        Wir sorgen für

        - die Erholung,
        - die Bewegung.

        Unser Motto heißt „Geben und Nehmen“.
        """;

    [Fact]
    public void Words_without_a_place_are_offered_among_their_like()
    {
        IReadOnlyList<PlaceOffer> offers = Offers(new ConsolidationOptions(), "Begegnung");

        Assert.Equal("Das Haus ist ein Ort der Bildung, Beratung, Unterhaltung und Begegnung.", offers[0].Sentence);
        Assert.Equal("die Begegnung.", offers[1].Sentence);
        Assert.True(offers.Zip(offers.Skip(1)).All(pair => pair.First.Confidence >= pair.Second.Confidence));
    }

    [Fact]
    public void Every_offer_holds_the_words_that_come_in()
    {
        Draft draft = ChangeSample.Event("Der Ort ist eine welt- und kulturoffene Stadt der Achtung und Toleranz.").Documents[0].Draft!;
        ChangeWords words = new(ChangeOperation.Insert, null, "Respekt", new Anchor("Satz 1", AnchorRelation.In));
        Change change = ChangeSample.Make("text-c01", words, [new Locus(0, draft.Blocks[0].Span)]);
        EventDefinition definition = ChangeSample.Nothing with { Documents = [new EventDocument("text", "Text", draft, [])] };

        IReadOnlyList<PlaceOffer> offers = new Consolidator(new ConsolidationOptions()).Consolidate(definition, [change])[0].Offers;

        Assert.NotEmpty(offers);
        Assert.All(offers, offer => Assert.Contains("Respekt", offer.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_for_a_text_is_offered_at_its_end()
    {
        Draft draft = ChangeSample.Event("# Hallenordnung\n\nDie Halle ist groß.\n\nWer geht, macht das Licht aus. Danke.\n").Documents[0].Draft!;
        ChangeWords words = new(ChangeOperation.Insert, null, "Rauchen ist nicht erlaubt.", new Anchor("Hallenordnung", AnchorRelation.In));
        Change change = ChangeSample.Make("text-c01", words, [new Locus(0, draft.Blocks[0].Span)]);
        EventDefinition definition = ChangeSample.Nothing with { Documents = [new EventDocument("text", "Text", draft, [])] };

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, [change])[0];

        Assert.Equal(("Danke. Rauchen ist nicht erlaubt.", ChoiceReason.NoPlace), (Assert.Single(text.Offers).Sentence, text.Choices[0].Reason));
    }

    [Theory]
    [InlineData("Unsere", "# Konzept\n\n## Unsere Ziele\n\n- Führungen\n- Lesungen\n\n## Haus\n\nEs ist offen.\n", "- Lesungen\n- Konzerte\n")]
    [InlineData("Führungen", "# Konzept\n\n## Unsere Ziele\n\n- Führungen\n- Lesungen\n\n## Haus\n\nEs ist offen.\n", "- Lesungen\n- Konzerte\n")]
    [InlineData("Unsere", "# Konzept\n\n## Unsere Ziele\n\n- Führungen\n- Lesungen\n\nSie sind wichtig.\n\n## Haus\n\nEs ist offen.\n", null)]
    [InlineData("Unsere", "# Konzept\n\n## Unsere Ziele\n\n## Haus\n\nEs ist offen.\n", null)]
    [InlineData("Unsere", "# Konzept\n\n## Unsere Ziele\n\nSie sind wichtig.\n\nWir lesen.\n\n## Haus\n\nEs ist offen.\n", null)]
    public void Words_for_a_section_that_is_a_list_are_its_last_item(string from, string source, string? expected)
    {
        Draft draft = ChangeSample.Event(source).Documents[0].Draft!;
        int start = source.IndexOf(from, StringComparison.Ordinal);
        TextSpan section = new(start, source.IndexOf("\n\n## Haus", StringComparison.Ordinal) - start);
        ChangeWords words = new(ChangeOperation.Insert, null, "Konzerte", new Anchor("Zielen", AnchorRelation.In));
        Change change = ChangeSample.Make("text-c01", words, [new Locus(1, section)]);
        EventDefinition definition = ChangeSample.Nothing with { Documents = [new EventDocument("text", "Text", draft, [])] };

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, [change])[0];

        Assert.Equal(expected is not null, text.Choices[0].Reason == ChoiceReason.Applied);
        Assert.Contains(expected ?? "## Unsere Ziele", text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_for_a_section_closes_it()
    {
        Draft draft = ChangeSample.Event("## 1. Halle\n\nDie Halle ist groß.\n\nDas Licht geht aus.\n\n## 2. Feld\n\nDas Feld ist nass.\n").Documents[0].Draft!;
        ChangeWords words = new(ChangeOperation.Insert, null, "Rauchen ist nicht erlaubt.", new Anchor("Nr. 1", AnchorRelation.In));
        TextSpan section = new(draft.Blocks[1].Span.Start, draft.Blocks[2].Span.Start + draft.Blocks[2].Span.Length - draft.Blocks[1].Span.Start);
        EventDefinition definition = ChangeSample.Nothing with { Documents = [new EventDocument("text", "Text", draft, [])] };

        Assert.Contains(
            "Das Licht geht aus. Rauchen ist nicht erlaubt.\n\n## 2. Feld",
            new Consolidator(new ConsolidationOptions()).Consolidate(definition, [ChangeSample.Make("text-c01", words, [new Locus(1, section)])])[0].Proposed,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wir arbeiten mit Anglern, Badegästen und Paddlern.", "Datenschutz")]
    [InlineData("Wir bieten das Segeln und das Rudern an.", "Datenschutz")]
    [InlineData("Wir sind eine welt- und kulturoffene Stadt.", "Respekt")]
    [InlineData("Rat, Politik und Verwaltung helfen.", "Flüchtlinge")]
    public void Among_others_of_another_kind_nothing_is_offered(string sentence, string words)
    {
        Change change = ChangeSample.Make("text-c01", new ChangeWords(ChangeOperation.Insert, null, words, null), []);

        Assert.Empty(new Consolidator(new ConsolidationOptions()).Consolidate(ChangeSample.Event(sentence), [change])[0].Offers);
    }

    [Theory]
    [InlineData("Der Verein sorgt für die Pflege des Waldes, der Wiese und des Baches.", "Fluss", "Der Verein sorgt für die Pflege des Waldes, der Wiese, des Baches und des Flusses.")]
    [InlineData("Wir reden mit Kindern, Jugendlichen und Eltern.", "Senioren", "Wir reden mit Kindern, Jugendlichen, Eltern und Senioren.")]
    [InlineData("Wir stehen für Transparenz und Offenheit.", "Datenschutz", "Wir stehen für Transparenz, Offenheit und Datenschutz.")]
    [InlineData("Wir werben für die Achtung und die Toleranz.", "Respekt", "Wir werben für die Achtung, die Toleranz und den Respekt.")]
    public void What_joins_a_series_has_its_case_and_its_own_number(string sentence, string words, string expected)
    {
        Change change = ChangeSample.Make("text-c01", new ChangeWords(ChangeOperation.Insert, null, words, null), []);

        Assert.Equal(expected, new Consolidator(new ConsolidationOptions()).Consolidate(ChangeSample.Event(sentence), [change])[0].Offers[0].Sentence);
    }

    [Fact]
    public void A_slogan_is_no_place() =>
        Assert.DoesNotContain(Offers(new ConsolidationOptions { MostOffers = 9 }, "Begegnung"), offer => offer.Sentence.Contains("Nehmen", StringComparison.Ordinal));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_number_of_offers_is_an_option(int most) =>
        Assert.Equal(most, Offers(new ConsolidationOptions { MostOffers = most }, "Begegnung").Count);

    [Fact]
    public void Another_word_for_the_same_thing_is_offered_where_a_thesaurus_knows_it()
    {
        Thesaurus synonyms = Thesaurus.TryRead("UTF-8\nsessel|1\n-|Sessel|Stuhl\n"u8.ToArray())!;
        ChangeWords words = new(ChangeOperation.Replace, "Sessel", "Bänke", null);
        Change change = ChangeSample.Make("text-c01", words, []);

        Assert.DoesNotContain(Consolidate(new ConsolidationOptions(), change).Offers, offer => offer.Sentence.Contains("Bänke", StringComparison.Ordinal));
        Assert.Contains(
            Consolidate(new ConsolidationOptions { Resources = new SystemResources { Synonyms = synonyms } }, change).Offers,
            offer => offer.Sentence == "Wir haben Bänke und Tische.");
    }

    [Fact]
    public void What_is_there_already_is_not_offered_again() =>
        Assert.DoesNotContain(Offers(new ConsolidationOptions(), "Bildung"), offer => offer.Sentence.Contains("Ort der", StringComparison.Ordinal));

    [Fact]
    public void A_named_sentence_limits_the_offers()
    {
        Draft draft = ChangeSample.Event(Draft).Documents[0].Draft!;
        Locus second = new(1, draft.Blocks[1].Span);
        ChangeWords words = new(ChangeOperation.Insert, null, "gemütlich", new Anchor("Satz 2", AnchorRelation.In));

        ConsolidatedText text = Consolidate(new ConsolidationOptions(), ChangeSample.Make("text-c01", words, [second]));

        Assert.Equal(ChoiceReason.NoPlace, text.Choices[0].Reason);
        Assert.All(text.Offers, offer => Assert.Equal(1, offer.Locus.Block));
    }

    [Fact]
    public void Nearly_the_same_words_are_offered_for_a_replacement()
    {
        ChangeWords words = new(ChangeOperation.Replace, "Ort der Bildung, Betreuung und Unterhaltung", "Ort für alle", null);

        ConsolidatedText text = Consolidate(new ConsolidationOptions(), ChangeSample.Make("text-c01", words, []));

        Assert.Equal(ChoiceReason.NoPlace, text.Choices[0].Reason);
        Assert.Equal("Das Haus ist ein Ort für alle.", Assert.Single(text.Offers).Sentence);
    }

    private static IReadOnlyList<PlaceOffer> Offers(ConsolidationOptions options, string words) =>
        Consolidate(options, ChangeSample.Make("text-c01", new ChangeWords(ChangeOperation.Insert, null, words, null), [])).Offers;

    private static ConsolidatedText Consolidate(ConsolidationOptions options, Change change) =>
        new Consolidator(options).Consolidate(ChangeSample.Event(Draft), [change])[0];
}
