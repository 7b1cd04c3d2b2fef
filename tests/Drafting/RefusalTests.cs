using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Grounding;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests.Drafting;

/// <summary>Each rule by example: what is refused, why, and what a neighbour of it may say.</summary>
public sealed class RefusalTests
{
    private const string Draft = "Der Park ist offen für alle. Hunde sind willkommen.";

    private static readonly AnnotatedStatement[] Statements =
    [
        .. ThemeSamples.Annotated(
        [
            Of(1, "Tisch 3", "Wir brauchen zwölf neue Bänke am See", StatementKind.Proposal),
            Of(2, "Tisch 5", "Keine Autos im Park", StatementKind.Proposal),
            Of(3, "Tisch 7", "Bänke am See sind Unsinn", StatementKind.Objection),
            Of(4, "Tisch 5", "Die Spielplatzbeleuchtung am Abend ist gut", StatementKind.Agreement),
        ]),
    ];

    [Theory]
    [InlineData("Tisch 3 wünscht zwölf neue Bänke am See.", "s0001", null)]
    [InlineData("Tisch 3 wünscht 12 Bänke.", "s0001", null)]
    [InlineData("Tisch 3 wünscht 13 Bänke.", "s0001", RefusalReason.Number)]
    [InlineData("Tisch 3 wünscht zwölf Autos.", "s0001 s0002", RefusalReason.Number)]
    [InlineData("Tisch 5 wünscht zwölf neue Bänke am See.", "s0001", RefusalReason.Table)]
    [InlineData("Tisch 5 wünscht Bänke am See und Tisch 3 keine Autos im Park.", "s0001 s0002", RefusalReason.Table)]
    [InlineData("Tisch 3 wünscht Bänke am See und Tisch 5 keine Autos im Park.", "s0001 s0002", null)]
    [InlineData("Tisch 3 wünscht einen Brunnen am See.", "s0001", RefusalReason.Word)]
    [InlineData("Tisch 5 wünscht Autos im Park.", "s0002", RefusalReason.Negation)]
    [InlineData("Tisch 3 wünscht keine Bänke am See.", "s0001", RefusalReason.Negation)]
    [InlineData("Tisch 3 lehnt Bänke am See ab.", "s0001", RefusalReason.Word)]
    [InlineData("Tisch 7 lehnt Bänke am See ab.", "s0003", null)]
    [InlineData("Bänke am See werden gewünscht.", "s0001 s0003", RefusalReason.Opposition)]
    [InlineData("Bänke am See sind umstritten.", "s0001 s0003", null)]
    [InlineData("Alle Tische wünschen Bänke am See.", "s0001", RefusalReason.Number)]
    [InlineData("Die Tische sind sich einig: Bänke am See.", "s0001", RefusalReason.Word)]
    [InlineData("Tisch 5 lobt die Beleuchtung am Abend.", "s0004", null)]
    [InlineData("Tisch 5 lobt die Laternen am Abend.", "s0004", RefusalReason.Word)]
    [InlineData("Tisch 3 nennt „zwölf neue Bänke“.", "s0001", null)]
    [InlineData("Tisch 3 nennt „zwölf neuen Bänke“.", "s0001", RefusalReason.Quotation)]
    [InlineData("Tisch 3 nennt „zwölf neue Bänke.", "s0001", RefusalReason.Quotation)]
    [InlineData("Tisch 3 wünscht zwölf neue Bänke gemäß § 12.", "s0001", RefusalReason.Number)]
    [InlineData("Tisch 3 wünscht zwölf neue Bänke 🎪.", "s0001", RefusalReason.Word)]
    [InlineData("Tisch 3 wünscht neue Bänke.", "s0099", RefusalReason.Source)]
    [InlineData("Tisch 3 wünscht neue Bänke.", "", RefusalReason.Source)]
    public void A_report_says_what_its_statements_say(string text, string cited, RefusalReason? expected)
    {
        Ground ground = new(SuggestionTask.ThemeSummary, Statements, Draft)
        {
            Tables = ["Tisch 3", "Tisch 5", "Tisch 7"],
            StatementCount = 4,
            TableCount = 3,
            Agreement = ThemeAgreement.Open,
        };

        Assert.Equal(expected, GroundingCheck.Of(ground, [Sentence(text, cited)])?.Reason);
    }

    [Theory]
    [InlineData("Der Park mit Bänken am See ist offen für alle.", "s0001", null)]
    [InlineData("Der Park ist nicht offen für alle, Bänke am See.", "s0001", RefusalReason.Negation)]
    [InlineData("Der Park ist offen, Bänke.", "s0001", RefusalReason.Draft)]
    [InlineData("Der Park ist offen für alle.", "s0001", RefusalReason.Form)]
    [InlineData("Der Park mit Bänken am See ist offen für Autos.", "s0001", RefusalReason.Word)]
    public void A_sentence_with_an_insert_stays_the_drafts(string text, string cited, RefusalReason? expected)
    {
        Ground ground = new(SuggestionTask.InsertPhrase, Statements[..1], Draft)
        {
            Kept = ["Der Park ist offen für alle."],
            Wanted = "Bänke am See",
        };

        Assert.Equal(expected, GroundingCheck.Of(ground, [Sentence(text, cited)])?.Reason);
    }

    [Fact]
    public void What_a_table_opposed_does_not_come_into_a_block()
    {
        Change change = new(
            new ChangeId("park-c01"), "park", new ChangeWords(ChangeOperation.Insert, null, "Bänke", null), [],
            [new Evidence(new StatementId("s0001"), "Tisch 3", EvidenceRole.Support), new Evidence(new StatementId("s0003"), "Tisch 7", EvidenceRole.Opposition)],
            1, [], ChangeStatus.Placed);
        Ground ground = new(SuggestionTask.AlternativeText, Statements, Draft);
        SuggestedSentence[] answer = [Sentence("Der Park mit Bänken ist offen für alle.", "s0001"), Sentence("Hunde sind willkommen.", "")];

        Assert.Null(GroundingCheck.Of(ground, answer));
        Assert.Equal(RefusalReason.Opposition, GroundingCheck.Of(ground with { Opposed = [OpposedWords.Of(change, isApplied: false)!] }, answer)?.Reason);
        Assert.Null(GroundingCheck.Of(ground with { Opposed = [OpposedWords.Of(change, isApplied: true)!] }, answer));
    }

    [Fact]
    public void Where_the_tables_differed_a_summary_says_so()
    {
        Ground ground = new(SuggestionTask.ThemeSummary, Statements, Draft) { Tables = ["Tisch 3"], Agreement = ThemeAgreement.Contested };

        Assert.Equal(RefusalReason.Opposition, GroundingCheck.Of(ground, [Sentence("Tisch 3 wünscht neue Bänke.", "s0001")])?.Reason);
        Assert.Null(GroundingCheck.Of(ground, [Sentence("Umstritten sind neue Bänke.", "s0001")]));
    }

    private static SuggestedSentence Sentence(string text, string cited) =>
        new(text, [.. cited.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new StatementId(id))], []);

    private static Statement Of(int number, string table, string text, StatementKind kind) => ThemeSamples.Of(number - 1, table, text) with { Kind = kind };
}
