using DialogueMining.Models;
using DialogueMining.Pipeline.Wording;

namespace DialogueMining.Tests.Wording;

public sealed class ChangeFinderTests
{
    private const string Draft = "# Einheit in Vielfalt\n\nUnser Verein ist eine gastfreundliche Gemeinschaft. Wir leben Einheit in Vielfalt.";

    [Fact]
    public void Tables_that_ask_for_the_same_are_counted_once_each()
    {
        IReadOnlyList<Change> changes = Notes.Pool(
            Draft,
            "1: „gastfreundlich“ durch „offen“ ersetzen",
            "1: gastfreundlich -> offen!",
            "2: statt „gastfreundliche“ lieber „offene“",
            "3: „gastfreundlich“ unbedingt so lassen");

        Change change = changes[0];
        Assert.Equal(ChangeOperation.Replace, change.Words.Operation);
        Assert.Equal(["Tisch 1", "Tisch 2"], TablesOf(change, EvidenceRole.Support));
        Assert.Equal(["Tisch 3"], TablesOf(change, EvidenceRole.Opposition));
        Assert.Equal("leitbild-c01", change.Id.Value);
        Assert.Equal(ChangeStatus.Placed, change.Status);
    }

    [Fact]
    public void Words_with_and_without_shared_context_are_the_same_change_in_all_places()
    {
        Change change = Assert.Single(Notes.Pool(
            Draft, "1: „Einheit in Vielfalt“ -> „Gemeinsam in Vielfalt“", "2: Statt „Einheit“ besser „Gemeinsam“."));

        Assert.Equal(2, change.Loci.Count);
        Assert.Equal(2, TablesOf(change, EvidenceRole.Support).Length);
    }

    [Fact]
    public void Of_very_many_rivals_the_fifty_best_supported_are_listed()
    {
        string[] first = ["Berg", "Haus", "Wald", "Stein", "Licht", "Feld", "Bach", "Dorf"];
        string[] second = ["mut", "kraft", "sinn", "geist", "wille", "freude", "ruhe", "treue"];
        string[] notes = [.. first.SelectMany((one, table) => second.Select(other => $"{table + 1}: „Einheit“ durch „{one}{other}“ ersetzen"))];

        IReadOnlyList<Change> changes = Notes.Pool(Draft, notes);

        Assert.Equal(notes.Length, changes.Count);
        Assert.All(changes, change => Assert.Equal(ChangeStatus.Conflict, change.Status));
        Assert.All(changes, change => Assert.Equal(50, change.ConflictsWith.Count));
    }

    [Fact]
    public void Rival_wordings_are_in_conflict()
    {
        IReadOnlyList<Change> changes = Notes.Pool(
            Draft, "1: „gastfreundliche“ durch „offene“ ersetzen", "2: „gastfreundliche“ durch „herzliche“ ersetzen");

        Assert.All(changes, change => Assert.Equal(ChangeStatus.Conflict, change.Status));
        Assert.Equal(changes[1].Id, Assert.Single(changes[0].ConflictsWith));
    }

    [Fact]
    public void A_proposal_that_its_table_turned_down_is_contested_and_not_listed()
    {
        string[] lines = ["1: „gastfreundliche“ durch „offene“ ersetzen – wurde verworfen."];

        Assert.True(Assert.Single(Notes.Read(lines[0][3..])).Contested);
        Assert.Empty(Notes.Pool(Draft, lines));
    }

    [Fact]
    public void A_reason_line_belongs_to_the_proposal_before_it() => Assert.Equal(
        [EvidenceRole.Support, EvidenceRole.Reason],
        Notes.Pool(Draft, "1: „gastfreundliche“ streichen", "1: Begründung: klingt nach Hotel")[0].Evidence.Select(item => item.Role));

    [Fact]
    public void The_order_of_the_tables_changes_statement_ids_only()
    {
        string[] lines =
        [
            "1: „gastfreundlich“ durch „offen“ ersetzen", "2: „Gemeinschaft“ streichen", "3: „gastfreundliche“ -> „offene“",
            "4: „Wir leben“ durch „Wir pflegen“ ersetzen",
        ];

        Assert.Equal(Shape(Notes.Pool(Draft, lines)), Shape(Notes.Pool(Draft, [.. lines.Reverse()])));
    }

    [Fact]
    public void The_least_confidence_decides_what_is_found()
    {
        IReadOnlyList<AnnotatedStatement> statements = Notes.Of("1: Parkplätze durch Bäume ersetzen", "1: „A“ durch „B“ ersetzen");

        int Count(double least) => new ChangeFinder(new WordingOptions { LeastConfidence = least }).FindMentions(statements, null).Count();

        Assert.Equal(2, Count(0));
        Assert.Equal(1, Count(0.5));
        Assert.Equal(0, Count(1));
    }

    [Fact]
    public void Unquoted_words_are_taken_more_readily_where_the_statements_are_about_a_text()
    {
        IReadOnlyList<AnnotatedStatement> statements = Notes.Of("1: Zwischenrufe streichen, die stören");

        int Count(bool aboutText) => new ChangeFinder(new WordingOptions { AboutText = aboutText }).FindMentions(statements, null).Count();

        Assert.Equal((0, 1), (Count(false), Count(true)));
    }

    [Fact]
    public void What_speaks_for_a_change_is_told_to_those_who_ask()
    {
        IReadOnlyList<AnnotatedStatement> statements = Notes.Of("1: „gastfreundlich“ durch „offen“ ersetzen");

        ChangeMention Find(bool evidence) => Assert.Single(new ChangeFinder(new WordingOptions { WithEvidence = evidence }).Find(statements, Notes.About(Draft)).Mentions);

        Assert.NotEmpty(Find(true).Evidence);
        Assert.Equal(Find(true) with { Evidence = string.Empty }, Find(false));
    }

    [Fact]
    public void Threads_change_nothing()
    {
        IReadOnlyList<AnnotatedStatement> statements = Notes.Of("1: „gastfreundlich“ durch „offen“ ersetzen", "2: „Gemeinschaft“ streichen");

        FoundChanges Find(int workers) => new ChangeFinder(new WordingOptions { Workers = workers }).Find(statements, Notes.About(Draft));

        Assert.Equal(Shape(Find(1).Changes), Shape(Find(2).Changes));
        Assert.Equal(Find(1).Mentions, Find(2).Mentions);
    }

    [Theory]
    [InlineData(50_000, "„")]
    [InlineData(50_000, "\"a ")]
    [InlineData(50_000, "(")]
    [InlineData(50_000, "statt „A“ lieber „B“, ")]
    [InlineData(50_000, "gastfreundliche Gemeinschaft ")]
    [InlineData(50_000, "\u202E\u200Fstreichen ")]
    public void Long_and_broken_statements_are_survived(int length, string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, length / part.Length));

        Assert.True(Notes.Read(text, Notes.About(Draft)).Count >= 0);
    }

    [Fact]
    public void Spans_lead_back_to_the_statement()
    {
        const string text = "Bitte „gastfreundlich“ durch »offen« ersetzen.";

        ChangeMention mention = Assert.Single(Notes.Read(text));

        Assert.Equal("gastfreundlich", text.Substring(mention.OldSpan!.Value.Start, mention.OldSpan.Value.Length));
        Assert.Equal("offen", text.Substring(mention.NewSpan!.Value.Start, mention.NewSpan.Value.Length));
    }

    private static string[] TablesOf(Change change, EvidenceRole role) =>
        [.. change.Evidence.Where(item => item.Role == role).Select(item => item.Table).Distinct().Order(StringComparer.Ordinal)];

    private static string[] Shape(IReadOnlyList<Change> changes) => [.. changes.Select(change =>
        $"{change.Id.Value} {change.Words.Operation} {change.Words.OldText?.ToLowerInvariant()[..5]} {change.Status} {change.Evidence.Count}")];
}
