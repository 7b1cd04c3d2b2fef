using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Priorities;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Priorities;

public sealed class PriorityCounterTests
{
    private static readonly string[] Topics = ["Schule", "Ausbildung/Beschäftigung", "Sprachförderung", "Frauen", "Freizeit"];

    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    public void The_corpora_are_counted_as_by_hand(string name)
    {
        GoldCorpus gold = new(name);
        EventMaterial material = new NoteReader(new NoteOptions()).Read(gold.Folder);
        PriorityCount count = new PriorityCounter(new PriorityOptions()).Count(material.Event, material.Votes);

        Assert.Equal(
            gold.Priorities.Select(Describe).Order(StringComparer.Ordinal),
            count.Priorities.Select(Describe).Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void The_real_case_has_its_seventeen_totals()
    {
        EventMaterial material = new NoteReader(new NoteOptions()).Read(Path.Combine(Repository.Shared!, "events", "dortmund-2006"));
        PriorityCount count = new PriorityCounter(new PriorityOptions()).Count(material.Event, material.Votes);

        Assert.Equal([65, 50, 42, 41, 30, 24, 19, 13, 10, 10, 8, 7, 6, 6, 5, 4, 4], count.Priorities.Select(entry => entry.Points));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 11, 12, 13, 13, 15, 16, 16], count.Priorities.Select(entry => entry.Rank));
        Assert.Equal(5, count.Priorities.Count(entry => entry.Top));
        Assert.Empty(count.Turnout);
    }

    [Fact]
    public void Equal_topics_share_a_rank_in_the_order_of_the_list()
    {
        PriorityCount count = Count(Vote("Freizeit", 4), Vote("Schule", 9), Vote("Sprachförderung", 4), Vote("Frauen", 1));

        Assert.Equal(
            [("Schule", 1), ("Sprachförderung", 2), ("Freizeit", 2), ("Frauen", 4)],
            count.Priorities.Select(entry => (entry.Topic, entry.Rank)));
    }

    [Fact]
    public void A_tie_at_the_edge_takes_all_in_and_says_so()
    {
        PriorityCount count = Count(3, [], Vote("Schule", 9), Vote("Frauen", 5), Vote("Sprachförderung", 4), Vote("Freizeit", 4));

        Assert.Equal(4, count.Priorities.Count(entry => entry.Top));
        Assert.Contains("PRIO-009", Codes(count));
    }

    [Fact]
    public void Merged_topics_are_counted_together()
    {
        TopicMerge merge = new("Schule und Beruf", ["Schule", "Ausbildung/Beschäftigung"]);
        PriorityCount count = Count(
            5, [merge], Vote("Ausbildung/Beschäftigung", 2), Vote("Schule", 3), Vote("Schule und Beruf", 1), Vote("Frauen", 5));

        Assert.Equal(("Schule und Beruf", 6, 1), (count.Priorities[0].Topic, count.Priorities[0].Points, count.Priorities[0].Rank));
        Assert.Equal(["Schule", "Ausbildung/Beschäftigung"], count.Priorities[0].MergedFrom);
        Assert.Equal(3, count.Priorities[0].Votes.Count);
    }

    [Theory]
    [InlineData("Sprachfoerderng", "Sprachförderung", true)]
    [InlineData("Sprachforderung", "Sprachförderung", true)]
    [InlineData("SPRACHFÖRDERUNG", "Sprachförderung", false)]
    [InlineData("Sprachfoerderung", "Sprachförderung", false)]
    [InlineData("Ausbildung / Beschaftigung", "Ausbildung/Beschäftigung", true)]
    [InlineData("Ausb./Beschäft.", "Ausbildung/Beschäftigung", true)]
    [InlineData("Beschäftigung", "Ausbildung/Beschäftigung", true)]
    public void Topics_are_matched_to_the_list_and_mistakes_reported(string written, string topic, bool isReported)
    {
        PriorityCount count = Count(Vote(written, 2));

        Assert.Equal(topic, count.Priorities.Single().Topic);
        Assert.Equal(isReported, Codes(count).Contains("PRIO-003"));
    }

    [Fact]
    public void Unknown_topics_count_under_their_own_name()
    {
        PriorityCount count = Count(Vote("Radwege", 2, "Tisch 1"), Vote("Radwege", 3, "Tisch 2"), Vote("Radwgee", 1, "Tisch 3"));

        Assert.Equal(("Radwege", 6), (count.Priorities.Single().Topic, count.Priorities.Single().Points));
        Assert.Single(Codes(count), code => code == "PRIO-004");
    }

    [Fact]
    public void Impossible_dots_are_refused()
    {
        PriorityCount count = Count(Vote("Schule", -3), Vote("Frauen", 99_999), Vote("Freizeit", 2));

        Assert.Equal(["Freizeit"], count.Priorities.Select(entry => entry.Topic));
        Assert.Contains("PRIO-001", Codes(count));
        Assert.Contains("PRIO-002", Codes(count));
    }

    [Fact]
    public void The_same_vote_in_notes_and_count_sheet_counts_once()
    {
        VoteLine sheet = Vote("Schule", 4) with { Place = At("votes.csv") };
        PriorityCount same = Count(Vote("Schule", 4), sheet);
        PriorityCount other = Count(Vote("Schule", 3), sheet);

        Assert.Equal(4, same.Priorities.Single().Points);
        Assert.Equal(Severity.Note, same.Problems.Single(problem => problem.Code == "PRIO-005").Severity);
        Assert.Equal(4, other.Priorities.Single().Points);
        Assert.Equal(Severity.Warning, other.Problems.Single(problem => problem.Code == "PRIO-005").Severity);
    }

    [Fact]
    public void Lines_of_one_file_add_up()
    {
        PriorityCount count = Count(Vote("Schule", 4), Vote("Schule", 1));

        Assert.Equal(5, count.Priorities.Single().Points);
        Assert.Contains("PRIO-006", Codes(count));
    }

    [Fact]
    public void Totals_hold_the_votes_of_the_tables()
    {
        VoteLine total = Vote("Schule", 12) with { Table = null, Place = At("votes.csv") };
        PriorityCount included = Count(Vote("Schule", 4, "Tisch 1"), Vote("Schule", 5, "Tisch 2"), total);
        PriorityCount apart = Count(Vote("Schule", 8, "Tisch 1"), Vote("Schule", 5, "Tisch 2"), total);

        Assert.Equal(12, included.Priorities.Single().Points);
        Assert.Contains("PRIO-007", Codes(included));
        Assert.Equal(25, apart.Priorities.Single().Points);
    }

    [Fact]
    public void Turnout_compares_dots_given_with_dots_possible()
    {
        PriorityCount count = Count(
            Vote("Schule", 4, "Tisch 10") with { Participants = 2 }, Vote("Frauen", 3, "Tisch 10"), Vote("Frauen", 3, "Tisch 9"));

        Assert.Equal([new TableTurnout("Tisch 9", 3, null), new TableTurnout("Tisch 10", 7, 6)], count.Turnout);
        Assert.Contains("PRIO-010", Codes(count));
    }

    [Fact]
    public void Votes_outside_the_round_of_priorities_count_for_listed_topics_only()
    {
        PriorityCount count = Count(Vote("Schule", 4) with { Round = 1 }, Vote("Kuchen", 4) with { Round = 1 });

        Assert.Equal(["Schule"], count.Priorities.Select(entry => entry.Topic));
        Assert.Contains("PRIO-008", Codes(count));
    }

    [Fact]
    public void Topics_without_dots_are_named() => Assert.Contains("PRIO-011", Codes(Count(Vote("Schule", 4))));

    [Fact]
    public void Options_set_the_limits()
    {
        EventDefinition bare = Event(null, []);
        VoteLine[] votes = [Vote("Schule", 30), Vote("Frauen", 2), Vote("Freizeit", 1)];

        Assert.Equal(2, new PriorityCounter(new PriorityOptions { Top = 2 }).Count(bare, votes).Priorities.Count(entry => entry.Top));
        Assert.Equal(2, new PriorityCounter(new PriorityOptions { MostOfTable = 20 }).Count(bare, votes).Priorities.Count);
        Assert.Empty(new PriorityCounter(new PriorityOptions { MostOfEvent = 20 })
            .Count(bare, [Vote("Schule", 30) with { Table = null }]).Priorities);
    }

    [Fact]
    public void Without_votes_there_is_nothing_to_report()
    {
        PriorityCount count = Count();

        Assert.Empty(count.Priorities);
        Assert.Empty(count.Problems);
    }

    private static PriorityCount Count(params VoteLine[] votes) => Count(5, [], votes);

    private static PriorityCount Count(int top, TopicMerge[] merges, params VoteLine[] votes) =>
        new PriorityCounter(new PriorityOptions()).Count(Event(top, merges), votes);

    private static EventDefinition Event(int? top, TopicMerge[] merges) =>
        new("probe", "Probe", null, null, "de", [], [new Round(3, "Schwerpunkte", RoundKind.Priorities, null, 3, top, Topics, merges)]);

    private static VoteLine Vote(string topic, int points, string table = "Tisch 1") =>
        new(topic, points, table, 3, At("notes/tisch.txt"));

    private static SourcePlace At(string file) => new(file, 1, 1, null, null, []);

    private static IEnumerable<string> Codes(PriorityCount count) => count.Problems.Select(problem => problem.Code);

    private static string Describe(GoldPriority entry) =>
        $"{entry.Rank} {entry.Topic} {entry.Points} {entry.Top} {string.Join('+', entry.MergedFrom)}";

    private static string Describe(Priority entry) =>
        $"{entry.Rank} {entry.Topic} {entry.Points} {entry.Top} {string.Join('+', entry.MergedFrom)}";
}
