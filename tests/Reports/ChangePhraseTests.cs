using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Reports.Html;

namespace DialogueMining.Tests.Reports;

/// <summary>What reports say of a change, read aloud.</summary>
public sealed class ChangePhraseTests
{
    private static readonly ChangeId Id = new("leitbild-c01"), Rival = new("leitbild-c02");

    [Theory]
    [InlineData(1, "Nicht im Vorschlag:", "1\u00A0Tisch genügt nicht.")]
    [InlineData(2, "Nicht im Vorschlag:", "2\u00A0Tische genügen nicht.")]
    public void Too_few_tables_agree_with_their_verb(int tables, string state, string grounds) =>
        Assert.Equal((state, grounds), ChangePhrase.Told(Choice(ChoiceReason.TooFewTables), Change(ChangeOperation.Replace, tables)));

    [Fact]
    public void What_holds_is_said_once()
    {
        Assert.Equal(("Im Vorschlag enthalten.", ""), ChangePhrase.Told(Choice(ChoiceReason.Applied), Change(ChangeOperation.Replace, 2)));
        Assert.Equal(
            ("Zu entscheiden:", "Die Stelle im Text ist nicht sicher."), ChangePhrase.Told(Choice(ChoiceReason.NoPlace), Change(ChangeOperation.Insert, 2)));
        Assert.Equal(
            ("ohne Textänderung:", "Keine andere Formulierung vorgeschlagen."), ChangePhrase.Told(Choice(ChoiceReason.NoOtherWords), Change(ChangeOperation.Object, 2)));
    }

    [Fact]
    public void Words_that_are_to_stay_lack_no_other_words() => Assert.Equal(
        "Der Wortlaut soll bleiben, wie er ist.", ChangePhrase.Verdict(Choice(ChoiceReason.NoOtherWords), Change(ChangeOperation.Keep, 1)));

    [Fact]
    public void A_place_at_the_head_of_the_phrase_stands_in_the_nominative() => Assert.Equal(
        "Letzter Satz neu: „Wir alle.“",
        ChangePhrase.Line(new ChangeWords(ChangeOperation.Rewrite, null, "Wir alle.", new Anchor("letzten Satz", AnchorRelation.In))));

    [Fact]
    public void The_other_wording_is_named_by_its_words()
    {
        IElement page = Page(analysis => analysis with
        {
            Wording = analysis.Wording with
            {
                Changes =
                [
                    analysis.Wording.Changes[0] with { ConflictsWith = [Rival] },
                    analysis.Wording.Changes[0] with { Id = Rival, Words = new(ChangeOperation.Replace, "offener", "heller", null), ConflictsWith = [Id] },
                ],
            },
            Texts = [analysis.Texts[0] with { Choices = [Choice(ChoiceReason.Applied), new ChangeChoice(Rival, ChoiceReason.WeakerThanRival, Id)] }],
        });

        Assert.Equal("Betrifft dieselben Wörter wie „offener“ → „heller“.", page.QuerySelector("#leitbild-c01 .conflicts")!.TextContent);
        Assert.Equal(
            "Nicht im Vorschlag: Eine andere Fassung hat mehr Tische. Die andere Fassung: „offener“ → „gastlicher“. leitbild-c02",
            page.QuerySelector("#leitbild-c02 .verdict")!.TextContent);
        Assert.Null(page.QuerySelector("#leitbild-c02 .conflicts"));
    }

    [Theory]
    [InlineData(0, 5, AnchorRelation.After, "Kinderschutz.", "nach „Musik“")]
    [InlineData(0, 5, AnchorRelation.Before, "Kinderschutz.", "vor „Musik“")]
    [InlineData(0, 5, AnchorRelation.After, "Musik und Tanz", null)]
    [InlineData(0, 5, AnchorRelation.In, "Tanz", null)]
    [InlineData(0, int.MaxValue, AnchorRelation.After, "Tanz.", "nach „… alle, die noch dazukommen wollen, am Abend und am Sonntag“")]
    [InlineData(90, 5, AnchorRelation.After, "Tanz.", null)]
    public void An_offered_place_says_where_it_is_when_its_sentence_does_not(int start, int length, AnchorRelation relation, string sentence, string? beside)
    {
        const string Draft = "Musik für alle Kinder, und alle, die noch dazukommen wollen, am Abend und am Sonntag";

        Assert.Equal(beside, OfferPlace.Beside(new PlaceOffer(Id, new Locus(0, new TextSpan(start, Math.Min(length, start == 0 ? Draft.Length : length))), relation, sentence, 1), Draft));
    }

    [Fact]
    public void One_of_a_thing_is_counted_as_one()
    {
        string[] names = [.. Page(analysis => analysis).QuerySelectorAll("dl.numbers dt").Select(name => name.TextContent)];

        Assert.Equal(["Tische", "Aussagen", "Thema", "Änderungswunsch", "Punkte"], names);
    }

    [Fact]
    public void Talk_of_the_evening_itself_is_not_what_one_wants_to_know_first()
    {
        IElement page = Page(analysis => analysis with
        {
            Themes = [analysis.Themes[0], analysis.Themes[0] with { Id = new ThemeId("r1-t02"), Label = "Am Rande: Kaffee" }],
        });

        Assert.Equal(["Offenheit"], page.QuerySelectorAll("#ueberblick a[href^='#r1-']").Select(link => link.TextContent));
        Assert.NotNull(page.QuerySelector("#r1-t02"));
    }

    private static IElement Page(Func<Analysis, Analysis> changed)
    {
        ReadOnlyMemory<byte> page = HtmlReport.Write(new ResultIndex(changed(SampleAnalysis.Create())), new RunSettings("1", 1, new Dictionary<string, string>()));
        return new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Span)).DocumentElement;
    }

    private static ChangeChoice Choice(ChoiceReason reason) => new(Id, reason, null);

    private static Change Change(ChangeOperation operation, int tables) => new(
        Id, "leitbild", new ChangeWords(operation, "alt", "neu", null), [],
        [.. Enumerable.Range(1, tables).Select(table => new Evidence(new StatementId($"s{table}"), $"Tisch {table}", EvidenceRole.Support))],
        1, [], ChangeStatus.Placed);
}
