using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Dispositions;
using DialogueMining.Tests.Consolidation;

namespace DialogueMining.Tests.Dispositions;

public sealed class DispositionWriterTests
{
    private const string Draft = "Der Verein ist ein offener Ort. Wir fördern Sport und Musik für alle Kinder.";

    [Theory]
    [InlineData(7, 1, Outcome.Adopted, "Berücksichtigt: „Sport“ wird durch „Bewegung“ ersetzt (7 Tische dafür, 1 dagegen).")]
    [InlineData(2, 0, Outcome.Adopted, "Berücksichtigt: „Sport“ wird durch „Bewegung“ ersetzt (2 Tische dafür).")]
    [InlineData(1, 0, Outcome.Rejected, "Nicht berücksichtigt: Den Wunsch, „Sport“ durch „Bewegung“ zu ersetzen, äußert nur ein Tisch.")]
    [InlineData(2, 2, Outcome.Rejected, "Nicht berücksichtigt: Der Vorschlag, „Sport“ durch „Bewegung“ zu ersetzen, fand keine Mehrheit (2 Tische dafür, 2 dagegen).")]
    public void A_proposal_follows_its_change(int support, int opposition, Outcome outcome, string reason)
    {
        Change change = Replace("c1", "Sport", "Bewegung", support, opposition);

        Disposition disposition = Write("Statt Sport lieber Bewegung.", StatementKind.Proposal, [change], change, EvidenceRole.Support);

        Assert.Equal(outcome, disposition.Outcome);
        Assert.Equal(reason, disposition.Reason);
        Assert.Equal([change.Id], disposition.Changes);
        Assert.Equal("machine", disposition.DecidedBy);
    }

    [Fact]
    public void Opposition_to_a_change_that_comes_is_turned_down_with_the_numbers()
    {
        Change change = Replace("c1", "Sport", "Bewegung", 4, 1);

        Disposition disposition = Write("Sport bitte lassen!", StatementKind.Objection, [change], change, EvidenceRole.Opposition);

        Assert.Equal(Outcome.Rejected, disposition.Outcome);
        Assert.Equal(
            "Nicht berücksichtigt: „Sport“ wird durch „Bewegung“ ersetzt, weil mehr Tische dafür als dagegen sind (4 Tische dafür, 1 dagegen).",
            disposition.Reason);
    }

    [Fact]
    public void What_goes_instead_of_several_wishes_is_said_once()
    {
        Change strong = Behind(Replace("c1", "Sport", "Bewegung", 4, 1, "c2"), EvidenceRole.Opposition);
        Change weak = Behind(Replace("c2", "Sport", "Spiele", 1, 1, "c1"), EvidenceRole.Opposition);

        Disposition disposition = Write("Sport soll bleiben.", StatementKind.Objection, [strong, weak]);

        Assert.Equal(
            "Nicht berücksichtigt: „Sport“ wird durch „Bewegung“ ersetzt, weil mehr Tische dafür als dagegen sind (4 Tische dafür, 1 dagegen); "
                + "„Sport“ wird nicht durch „Spiele“ ersetzt (1 Tisch dafür, 1 dagegen).",
            disposition.Reason);
    }

    [Fact]
    public void A_weaker_wording_for_the_same_words_counts_as_modified()
    {
        Change strong = Replace("c1", "Sport", "Bewegung", 4, 0, "c2");
        Change weak = Replace("c2", "Sport", "Spiele", 1, 0, "c1");

        Disposition disposition = Write("Sport? Besser Spiele.", StatementKind.Proposal, [strong, weak], weak, EvidenceRole.Support);

        Assert.Equal(Outcome.Modified, disposition.Outcome);
        Assert.Contains("„Sport“ wird durch „Bewegung“ ersetzt (4 Tische dafür)", disposition.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tie_is_left_open()
    {
        Change some = Replace("c1", "Sport", "Bewegung", 3, 0, "c2");
        Change other = Replace("c2", "Sport", "Spiele", 3, 0, "c1");

        Disposition disposition = Write("Sport? Besser Spiele.", StatementKind.Proposal, [some, other], other, EvidenceRole.Support);

        Assert.Equal(Outcome.Open, disposition.Outcome);
        Assert.Contains("gleich viele Tische (je 3)", disposition.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_insertion_without_a_place_is_left_open()
    {
        Change change = ChangeSample.Make("c1", new ChangeWords(ChangeOperation.Insert, null, "Respekt", null), [], 3);

        Disposition disposition = Write("Respekt fehlt.", StatementKind.Proposal, [change], change, EvidenceRole.Support);

        Assert.Equal(Outcome.Open, disposition.Outcome);
        Assert.Equal(
            "Noch zu entscheiden: „Respekt“ soll ergänzt werden (3 Tische dafür), die Stelle im Text ist noch zu bestimmen.", disposition.Reason);
    }

    [Fact]
    public void A_statement_with_two_fates_is_partly_taken_up()
    {
        Change taken = Replace("c1", "Sport", "Bewegung", 2, 0);
        Change lost = Replace("c2", "Musik", "Gesang", 1, 0);
        taken = Behind(taken, EvidenceRole.Support);
        lost = Behind(lost, EvidenceRole.Support);

        Disposition disposition = Write("Sport -> Bewegung, Musik -> Gesang", StatementKind.Proposal, [taken, lost]);

        Assert.Equal(Outcome.Partly, disposition.Outcome);
        Assert.StartsWith("Teilweise berücksichtigt: ", disposition.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Weiß nicht", StatementKind.Remark, Outcome.SetAside)]
    [InlineData("k. A.", StatementKind.Remark, Outcome.SetAside)]
    [InlineData("???", StatementKind.Remark, Outcome.SetAside)]
    [InlineData("Weiß nicht jeder, dass der Kurs teuer ist?", StatementKind.Question, Outcome.Open)]
    [InlineData("Wir fördern die Musik und alle Kinder", StatementKind.Proposal, Outcome.Covered)]
    [InlineData("Mehr Fahrradständer vor dem Haus", StatementKind.Proposal, Outcome.Deferred)]
    [InlineData("Der Kaffee war kalt", StatementKind.Remark, Outcome.Noted)]
    [InlineData("Am Eingang fehlt eine Rampe", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Die Hausordnung ist zu berichtigen", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Die Hausordnung ist nicht zu beanstanden", StatementKind.Agreement, Outcome.Noted)]
    [InlineData("Frau Ott regte an, den Zaun zu streichen", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Schilder um Bilder ergänzen", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Schloss -> Transponder", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Der Zaun gehört verlängert", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Der Zaun gehörte früher zu uns", StatementKind.Remark, Outcome.Noted)]
    [InlineData("Vorlesestunde auch mal auf Arabisch", StatementKind.Remark, Outcome.Deferred)]
    [InlineData("Wer ist eigentlich mit „alle Kinder“ gemeint?", StatementKind.Question, Outcome.Open)]
    [InlineData("Wer zahlt eigentlich den Kurs?", StatementKind.Question, Outcome.Deferred)]
    [InlineData("Gefragt wurde, wo der Schlüssel hängt und wer ihn hat.", StatementKind.Question, Outcome.Deferred)]
    [InlineData("Wo sind eigentlich die alten Pokale hingekommen?", StatementKind.Question, Outcome.Deferred)]
    [InlineData("Die Umfrage vom Mai: wurde die je ausgewertet?", StatementKind.Question, Outcome.Deferred)]
    [InlineData("Gibt es jemanden, der die Chronik schreibt?", StatementKind.Question, Outcome.Deferred)]
    [InlineData("Gibt es einen Unterschied zwischen Sport und Bewegung?", StatementKind.Question, Outcome.Open)]
    [InlineData("Statt Sport wurde auch Turnen erwogen und wieder verworfen.", StatementKind.Proposal, Outcome.Noted)]
    [InlineData("Der Text ist zu lang", StatementKind.Objection, Outcome.Deferred)]
    [InlineData("Sonst passt alles", StatementKind.Agreement, Outcome.Noted)]
    [InlineData("Weil Kinder sonst daheim sitzen", StatementKind.Reason, Outcome.Noted)]
    public void A_statement_without_a_change_follows_what_it_does(string text, StatementKind kind, Outcome expected) =>
        Assert.Equal(expected, Write(text, kind, []).Outcome);

    [Theory]
    [InlineData("Mehr Angebote für Frauen am Abend", "Gehört zum Themenfeld „Frauen“")]
    [InlineData("Frau Berg wünscht mehr Licht", "Betrifft die Umsetzung")]
    public void A_title_is_no_topic(string text, string expected)
    {
        EventDefinition definition = ChangeSample.Event(Draft) with
        {
            Rounds = [new Round(1, "Satzung", RoundKind.Wording, "text", null, null, [], []), new Round(2, "Themen", RoundKind.Priorities, null, 3, 5, ["Frauen"], [])],
        };

        Disposition disposition = new DispositionWriter(new DispositionOptions()).Write(
            definition, new Annotator(new AnnotationOptions()).Annotate([Say("s0001", text, StatementKind.Proposal)]), [], new FoundChanges([], []), [], [])[0];

        Assert.Contains(expected, disposition.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Schwimmkurse für Frauen mit Bademeisterin", Outcome.Deferred)]
    [InlineData("Bolzplätze mit Licht, sonst ist im Winter nichts los", Outcome.Deferred)]
    [InlineData("Kaffee in der Pause: kalt", Outcome.Noted)]
    [InlineData("Die Punkte für Frauen wurden zweimal gezählt", Outcome.Noted)]
    [InlineData("Warum sind Jugend und Kinder zwei Themen? Zusammenlegen!", Outcome.Adopted)]
    [InlineData("Jugend und Kinder bitte nicht in einen Topf", Outcome.Deferred)]
    public void Where_people_vote_on_topics_a_thing_named_is_a_wish(string text, Outcome expected)
    {
        EventDefinition definition = ChangeSample.Event(Draft) with
        {
            Rounds = [new Round(1, "Themen", RoundKind.Priorities, null, 3, 5, ["Jugend", "Kinder"], [new TopicMerge("Jugend und Kinder", ["Jugend", "Kinder"])])],
        };

        Disposition disposition = new DispositionWriter(new DispositionOptions()).Write(
            definition, new Annotator(new AnnotationOptions()).Annotate([Say("s0001", text, StatementKind.Remark)]), [], new FoundChanges([], []), [], [])[0];

        Assert.Equal(expected, disposition.Outcome);
    }

    [Theory]
    [InlineData("Arbeitsschutz an der Drehbank", "Betrifft die Umsetzung")]
    [InlineData("Sprachkurse am Abend", "Gehört zum Themenfeld „Sprachförderung“")]
    public void A_statement_goes_to_the_topic_that_shares_what_tells_them_apart(string text, string expected)
    {
        EventDefinition definition = ChangeSample.Event(Draft) with
        {
            Rounds = [new Round(1, "Satzung", RoundKind.Wording, "text", null, null, [], []), new Round(2, "Themen", RoundKind.Priorities, null, 3, 5, ["Medienarbeit", "Sprachförderung"], [])],
        };

        Disposition disposition = new DispositionWriter(new DispositionOptions()).Write(
            definition, new Annotator(new AnnotationOptions()).Annotate([Say("s0001", text, StatementKind.Proposal)]), [], new FoundChanges([], []), [], [])[0];

        Assert.Contains(expected, disposition.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repetition_is_set_aside_and_names_the_first()
    {
        Statement first = Say("s0001", "Mehr Licht", StatementKind.Proposal);
        Statement second = Say("s0002", "Mehr Licht", StatementKind.Proposal) with { DuplicateOf = first.Id };

        IReadOnlyList<Disposition> dispositions = Write([first, second], []);

        Assert.Equal(Outcome.SetAside, dispositions[1].Outcome);
        Assert.Equal("Beiseitegelegt: Wiederholt eine Aussage desselben Tisches (notes/tisch-01.txt, Zeile 5).", dispositions[1].Reason);
    }

    [Fact]
    public void The_share_decides_what_counts_as_covered()
    {
        Statement statement = Say("s0001", "Wir fördern Musik, Sport und Schach", StatementKind.Proposal);

        Outcome Outcome(double share) =>
            Write([statement], [], new DispositionOptions { CoveredShare = share })[0].Outcome;

        Assert.Equal(Models.Outcome.Covered, Outcome(0.5));
        Assert.Equal(Models.Outcome.Deferred, Outcome(1));
    }

    [Fact]
    public void Long_quotations_are_cut()
    {
        Change change = Replace("c1", "Sport", "Bewegung an der frischen Luft zu jeder Jahreszeit", 2, 0);
        Statement statement = Say("s0001", "so", StatementKind.Proposal);

        Disposition disposition = Write([statement], [Behind(change, EvidenceRole.Support)], new DispositionOptions { LongestQuotation = 20 })[0];

        Assert.Contains("„Bewegung an der …“", disposition.Reason, StringComparison.Ordinal);
    }

    private static Change Replace(string id, string old, string @new, int support, int opposition, params string[] rivals) => ChangeSample.Make(
        id,
        new ChangeWords(ChangeOperation.Replace, old, @new, null),
        ChangeSample.Places(ChangeSample.Event(Draft).Documents[0].Draft!, old),
        support,
        opposition,
        rivals);

    private static Change Behind(Change change, EvidenceRole role) =>
        change with { Evidence = [new Evidence(new StatementId("s0001"), role == EvidenceRole.Opposition ? "Tisch 50" : "Tisch 1", role), .. change.Evidence] };

    private static Disposition Write(
        string text, StatementKind kind, IReadOnlyList<Change> changes, Change? behind = null, EvidenceRole role = EvidenceRole.Support) =>
        Write([Say("s0001", text, kind)], [.. changes.Select(change => change == behind ? Behind(change, role) : change)])[0];

    private static IReadOnlyList<Disposition> Write(
        IReadOnlyList<Statement> statements, IReadOnlyList<Change> changes, DispositionOptions? options = null)
    {
        EventDefinition definition = ChangeSample.Event(Draft) with
        {
            Rounds = [new Round(1, "Satzung", RoundKind.Wording, "text", null, null, [], [])],
        };
        return new DispositionWriter(options ?? new DispositionOptions()).Write(
            definition,
            new Annotator(new AnnotationOptions()).Annotate(statements),
            [],
            new FoundChanges([], changes),
            new Consolidator(new ConsolidationOptions()).Consolidate(definition, changes),
            []);
    }

    private static Statement Say(string id, string text, StatementKind kind) => new(
        new StatementId(id), "Tisch 1", 1, text, new SourcePlace("notes/tisch-01.txt", 5, 5, null, null, []), kind, null, new Dictionary<string, string>());
}
