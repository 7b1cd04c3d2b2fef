using DialogueMining.Models;

namespace DialogueMining.Tests.Reports;

/// <summary>A small analysis made by hand: two tables, one change, one topic, one hostile remark.</summary>
internal static class SampleAnalysis
{
    public const string Hostile = "=2+5 <script>alert(1)</script> \u202Efdp";

    private static readonly Dictionary<string, string> NoColumns = [];

    /// <summary>The same with nothing to hide.</summary>
    public static Disclosure Open() => new(Create(), Create(), [], []);

    public static Analysis Create()
    {
        Draft draft = new(null, "drafts/leitbild.md", "Wir sind ein offener Verein.\n", [new DraftBlock(0, BlockKind.Paragraph, new TextSpan(0, 28), 0)]);
        EventDefinition definition = new(
            "verein",
            "Unser Verein",
            "Leseberg",
            new DateOnly(2026, 3, 7),
            "de",
            [new EventDocument("leitbild", "Leitbild", draft, [])],
            [
                new Round(1, "Leitbild", RoundKind.Wording, "leitbild", null, null, [], []),
                new Round(2, "Was zuerst?", RoundKind.Priorities, null, 3, 1, ["Jugend"], []),
            ]);
        Statement[] statements =
        [
            Statement("s0001", "Tisch 1", 1, "„offener“ durch „gastlicher“ ersetzen", 4, StatementKind.Proposal),
            Statement("s0002", "Tisch 10", 1, "statt offener bitte gastlicher", 2, StatementKind.Proposal),
            Statement("s0003", "Tisch 2", 1, Hostile, 7, StatementKind.Remark),
        ];
        return new Analysis(
            Material(definition),
            [.. statements.Select(statement => new AnnotatedStatement(statement, new AnnotatedText(statement.Text, [])))],
            [Theme()],
            new FoundChanges([], [Change()]),
            [Text(draft)],
            Count(),
            [.. statements.Select(statement => new Disposition(statement.Id, Outcome.Noted, "Zur Kenntnis genommen.", [], "machine"))],
            [new Problem("NOTE-003", Severity.Warning, new SourcePlace("notes/tisch-02.txt", 9, 9, null, null, []), "Eine leere Zeile.", "Text", "Nichts.")]);
    }

    private static EventMaterial Material(EventDefinition definition) => new(
        definition,
        [
            new Note("notes/tisch-01.txt", "- …", [
                new NoteEntry(EntryKind.Heading, "Tisch 1", null, "Tisch 1", Place("notes/tisch-01.txt", 1), NoColumns),
                new NoteEntry(EntryKind.Bullet, "Tisch 1", 1, "…", Place("notes/tisch-01.txt", 4), NoColumns)]),
        ],
        [],
        Decisions.None,
        ThemePlan.None,
        [new InputFile("notes/tisch-01.txt", 120, new string('a', 64), "utf-8")],
        []);

    private static Change Change() => new(
        new ChangeId("leitbild-c01"),
        "leitbild",
        new ChangeWords(ChangeOperation.Replace, "offener", "gastlicher", null),
        [new Locus(0, new TextSpan(13, 7))],
        [
            new Evidence(new StatementId("s0002"), "Tisch 10", EvidenceRole.Support),
            new Evidence(new StatementId("s0001"), "Tisch 1", EvidenceRole.Support),
            new Evidence(new StatementId("s0003"), "Tisch 2", EvidenceRole.Opposition),
        ],
        0.9049,
        [],
        ChangeStatus.Placed);

    private static ConsolidatedText Text(Draft draft) => new(
        "leitbild",
        draft.Text,
        "Wir sind ein gastlicher Verein.\n",
        [
            new TextSegment(SegmentKind.Unchanged, "Wir sind ein ", []),
            new TextSegment(SegmentKind.Deleted, "offener", [new ChangeId("leitbild-c01")]),
            new TextSegment(SegmentKind.Inserted, "gastlicher", [new ChangeId("leitbild-c01")]),
            new TextSegment(SegmentKind.Unchanged, " Verein.\n", []),
        ],
        [new ChangeChoice(new ChangeId("leitbild-c01"), ChoiceReason.Applied, null)],
        [],
        []);

    private static Theme Theme() => new(
        new ThemeId("r1-t01"), 1, null, "Offenheit", ["offen", "gastlich"],
        [
            new ThemeMember(new StatementId("s0001"), "Tisch 1", 0.8, null, 0.25, new MapPoint(0.5, -0.5)),
            new ThemeMember(new StatementId("s0002"), "Tisch 10", 0.7, null, null, null),
        ],
        [new StatementId("s0001")], new ThemeFigures(ThemeAgreement.Consensus, 0.75, null, 0.25, 0.125));

    private static PriorityCount Count() => new(
        [new Priority("Jugend", 7, 1, true, [], [new VoteLine("Jugend", 7, "Tisch 1", 2, Place("notes/tisch-01.txt", 9))])],
        [new TableTurnout("Tisch 1", 7, 12)],
        []);

    private static Statement Statement(string id, string table, int round, string text, int line, StatementKind kind) => new(
        new StatementId(id), table, round, text, Place($"notes/{table.ToLowerInvariant().Replace(' ', '-')}.txt", line), kind, null, NoColumns);

    private static SourcePlace Place(string file, int line) => new(file, line, line, null, null, []);
}
