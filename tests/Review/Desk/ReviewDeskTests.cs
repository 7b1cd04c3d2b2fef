using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>What reviewers do on the desk, alone and against each other.</summary>
public sealed class ReviewDeskTests : IDisposable
{
    private const string Weber = "A. Weber", Kaya = "B. Kaya";

    private readonly TemporaryFolder _folder = new();
    private readonly ReviewDesk _desk;

    public ReviewDeskTests()
    {
        DeskSample.WriteCorpus(_folder.Path);
        _desk = DeskSample.Open(_folder.Path);
    }

    // A wish of many tables that the program would follow.
    private ChangeItem Welcome => _desk.State.Changes.Where(item => item.Change is { Document: "leitbild", Words.Operation: ChangeOperation.Replace })
        .First(item => _desk.StateAt(0).Find(item.Change.Id)!.Choice!.Reason == ChoiceReason.Applied);

    public void Dispose()
    {
        _desk.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_queue_goes_from_consensual_to_vague_and_shows_what_a_decision_needs()
    {
        DeskState state = _desk.State;

        Assert.Equal(state.Changes.Select(item => item.Tier).Order(), state.Changes.Select(item => item.Tier));
        Assert.Contains(state.Changes, item => item.Tier == Tier.Vague && item.Places.Count > 0);
        Assert.Contains(state.Changes, item => item.Near.Count > 0);
        Assert.Equal(state.Changes.Count(item => item.Change.Words.Operation != ChangeOperation.Keep), state.CheckList.Undecided.Count);
        EvidenceLine line = _desk.EvidenceOf(Welcome.Change.Id)[0];
        Assert.Equal(line.Statement.Source.File, (line.Before ?? line.After)!.Source.File);
        Assert.Contains(_desk.Sight(Welcome.Change.Id).Segments, segment => segment.Kind == SegmentKind.Inserted);
    }

    [Fact]
    public void A_decision_is_in_the_text_at_once()
    {
        DeskAnswer answer = Decide(Weber, Welcome, Verdict.Reject, "Das Wort bleibt.");

        Assert.Equal((DeskOutcome.Confirmed, 1L), (answer.Outcome, answer.Version));
        Assert.Equal(ChoiceReason.DecidedAgainst, Welcome.Choice!.Reason);
        Assert.Equal(ChoiceReason.Applied, Welcome.Choice.Machine);
        Assert.Equal(("A. Weber", "Das Wort bleibt."), (Welcome.Ruling!.Signature.DecidedBy, Welcome.Ruling.Signature.Reason));
        Assert.Contains(Welcome.Change.Words.OldText!, Text("leitbild"), StringComparison.Ordinal);
        Assert.DoesNotContain(Welcome.Change.Id, _desk.State.CheckList.Undecided);
    }

    [Fact]
    public void Of_two_reviewers_on_one_item_the_second_is_asked()
    {
        Seen seen = DeskSample.See(_desk, Welcome.Change.Id);
        Decide(Weber, Welcome, Verdict.Adopt);

        DeskAnswer second = _desk.Decide(Kaya, [seen], new ChangeAnswer(Verdict.Reject), null);

        Assert.Equal(DeskOutcome.DecidedMeanwhile, second.Outcome);
        Assert.Equal(Weber, Assert.Single(second.Meanwhile).Reviewer);
        Assert.Equal(Verdict.Adopt, Welcome.Ruling!.Verdict);
        Assert.Equal(1, _desk.Version);
    }

    [Fact]
    public void A_batch_is_decided_as_a_whole_or_not_at_all()
    {
        ChangeItem[] some = [.. _desk.State.Changes.Take(3)];
        Seen[] seen = [.. some.Select(item => DeskSample.See(_desk, item.Change.Id))];
        Decide(Kaya, some[1], Verdict.Reject);

        Assert.Equal(DeskOutcome.DecidedMeanwhile, _desk.Decide(Weber, seen, new ChangeAnswer(Verdict.Defer), null).Outcome);
        seen = [.. some.Select(item => DeskSample.See(_desk, item.Change.Id))];
        Assert.Equal(DeskOutcome.Confirmed, _desk.Decide(Weber, seen, new ChangeAnswer(Verdict.Defer), null).Outcome);
        Assert.All(some, item => Assert.Equal(Verdict.Defer, _desk.State.Find(item.Change.Id)!.Ruling!.Verdict));
        _desk.Undo(Weber);
        Assert.Equal(Verdict.Reject, _desk.State.Find(some[1].Change.Id)!.Ruling!.Verdict);
        Assert.Null(_desk.State.Find(some[0].Change.Id)!.Ruling);
    }

    [Fact]
    public void Undo_and_redo_are_entries_and_lead_to_any_point()
    {
        string[] states = [Shown(), .. new[] { Verdict.Adopt, Verdict.Reject, Verdict.Note }.Select(verdict =>
        {
            Decide(Weber, Welcome, verdict);
            return Shown();
        })];

        _desk.Undo(Weber);
        Assert.Equal(states[2], Shown());
        _desk.Undo(Weber);
        Assert.Equal(states[1], Shown());
        _desk.Redo(Weber);
        Assert.Equal(states[2], Shown());
        _desk.Redo(Weber);
        Assert.Equal(states[3], Shown());
        Assert.Equal(DeskOutcome.Refused, _desk.Redo(Weber).Outcome);
        _desk.Restore(Kaya, 0, _desk.Version);
        Assert.Equal(states[0], Shown());
        _desk.Restore(Kaya, 2, _desk.Version);
        Assert.Equal(states[2], Shown());
        Assert.Equal(9, _desk.Version);
        Assert.Equal(states[1], DeskSample.Describe(_desk.StateAt(1)));
    }

    [Fact]
    public void What_another_has_decided_since_is_not_taken_back_silently()
    {
        Decide(Weber, Welcome, Verdict.Adopt);
        Decide(Kaya, Welcome, Verdict.Reject);

        Assert.Equal(DeskOutcome.DecidedMeanwhile, _desk.Undo(Weber).Outcome);
        Assert.Equal(DeskOutcome.DecidedMeanwhile, _desk.Restore(Weber, 0, 1).Outcome);
        Assert.Equal(Verdict.Reject, Welcome.Ruling!.Verdict);
    }

    [Fact]
    public void A_rival_of_an_adopted_change_says_that_it_no_longer_fits()
    {
        (ChangeItem first, ChangeItem second) = Rivals();
        Decide(Weber, first, Verdict.Adopt);

        Decide(Kaya, second, Verdict.Adopt);

        Assert.True(_desk.State.Find(second.Change.Id)!.NoLongerFits);
        Assert.Contains(second.Change.Id, _desk.State.CheckList.NoLongerFit);
        Assert.Contains(_desk.State.Problems, problem => problem.Code == "TEXT-004");
        Decide(Weber, first, Verdict.Reject);
        Assert.False(_desk.State.Find(second.Change.Id)!.NoLongerFits);
    }

    [Fact]
    public void Own_words_go_in_and_are_looked_at_before()
    {
        ChangeAnswer answer = new(Verdict.AdoptReworded, "für alle (offen");

        ChangeSight sight = _desk.Preview(Welcome.Change.Id, answer with { Exact = true });

        Assert.Contains(sight.Segments, segment => segment.Text.Contains("für alle (offen", StringComparison.Ordinal));
        Assert.Contains(sight.Hints, hint => hint.Advice.Contains("Klammer", StringComparison.Ordinal));
        Assert.Equal(DeskOutcome.Refused, _desk.Decide(Weber, [DeskSample.See(_desk, Welcome.Change.Id)], new ChangeAnswer(Verdict.AdoptReworded), null).Outcome);
        Assert.Equal(0, _desk.Version);
    }

    [Fact]
    public void An_offered_place_is_taken_and_one_that_is_none_refused()
    {
        ChangeItem vague = _desk.State.Changes.First(item => item is { Tier: Tier.Vague, Places.Count: > 1 });

        DeskAnswer wrong = _desk.Decide(
            Weber, [DeskSample.See(_desk, vague.Change.Id)], new ChangeAnswer(Verdict.AdoptElsewhere, Place: new ChosenPlace(99, null, null, null, null)), null);
        DeskAnswer right = _desk.Decide(
            Weber, [DeskSample.See(_desk, vague.Change.Id)],
            new ChangeAnswer(Verdict.AdoptElsewhere, Place: new ChosenPlace(null, vague.Places[0].Sentence, null, null, null)), null);

        Assert.Equal((DeskOutcome.Refused, "REVIEW-005"), (wrong.Outcome, Assert.Single(wrong.Problems).Code));
        Assert.Equal(DeskOutcome.Confirmed, right.Outcome);
        Assert.Equal(ChoiceReason.Applied, _desk.State.Find(vague.Change.Id)!.Choice!.Reason);
    }

    [Fact]
    public void Near_matches_are_joined_and_parted_again()
    {
        ChangeItem one = _desk.State.Changes.First(item => item.Near.Count > 0 && item.Change.Evidence.Count > 0);
        ChangeItem other = _desk.State.Find(one.Near[0])!;

        Assert.Equal(DeskOutcome.Confirmed, _desk.Join(Weber, See(one), See(other), "Dasselbe gemeint.").Outcome);

        Assert.Null(_desk.State.Find(one.Change.Id));
        ChangeItem joined = _desk.State.Find(other.Change.Id)!;
        Assert.Superset(one.Change.Evidence.Select(entry => entry.Statement).ToHashSet(), joined.Change.Evidence.Select(entry => entry.Statement).ToHashSet());
        StatementId[] taken = [.. one.Change.Evidence.Select(entry => entry.Statement).Except(other.Change.Evidence.Select(entry => entry.Statement))];
        Assert.Equal(DeskOutcome.Confirmed, _desk.Part(Weber, See(joined), taken, null).Outcome);
        Assert.Equal(_desk.State.Find(other.Change.Id)!.Change.Evidence.Count + taken.Length, joined.Change.Evidence.Count);
        _desk.Undo(Weber);
        _desk.Undo(Weber);
        Assert.Equal(one.Change.Evidence, _desk.State.Find(one.Change.Id)!.Change.Evidence);
    }

    [Fact]
    public void A_decision_whose_change_has_other_statements_behind_it_now_is_worth_another_look()
    {
        ChangeItem one = _desk.State.Changes.First(item => item.Near.Count > 0), other = _desk.State.Find(one.Near[0])!;
        Decide(Weber, other, Verdict.Adopt);
        Assert.DoesNotContain(_desk.State.Problems, problem => problem.Code == "DESK-013");

        _desk.Join(Kaya, See(one), See(other), null);

        Problem note = Assert.Single(_desk.State.Problems, problem => problem.Code == "DESK-013");
        Assert.Contains(other.Change.Id.Value, note.Found, StringComparison.Ordinal);
        Assert.Equal(Verdict.Adopt, _desk.State.Find(other.Change.Id)!.Ruling!.Verdict);
    }

    [Fact]
    public void Themes_are_named_merged_split_and_filled()
    {
        ThemeItem[] themes = [.. _desk.State.Themes.Where(item => item.Theme is { Round: 1, Members.Count: > 2 }).Take(2)];
        StatementId[] moved = [.. themes[0].Theme.Members.Take(2).Select(member => member.Statement)];

        Assert.Equal(DeskOutcome.Confirmed, _desk.Rename(Weber, See(themes[0]), "Gastlichkeit").Outcome);
        Assert.Equal(DeskOutcome.Confirmed, _desk.Split(Weber, See(themes[0]), moved, "Willkommen").Outcome);
        ThemeItem made = Assert.Single(_desk.State.Themes, item => item.Theme.Label == "Willkommen");
        Assert.Null(made.Found);
        Assert.Equal(moved.ToHashSet(), made.Theme.Members.Select(member => member.Statement).ToHashSet());
        Assert.Equal(DeskOutcome.Confirmed, _desk.Move(Weber, [moved[0]], See(themes[1])).Outcome);
        Assert.Equal(themes[1].Theme.Id, _desk.State.Find(moved[0])!.Theme);
        Assert.Equal(DeskOutcome.Confirmed, _desk.Merge(Weber, See(made), See(themes[1])).Outcome);
        Assert.Equal(themes[1].Theme.Id, _desk.State.Find(moved[1])!.Theme);
        Assert.Equal(("Gastlichkeit", themes[0].Theme.Members.Count - 2), (_desk.State.Find(themes[0].Theme.Id)!.Theme.Label, _desk.State.Find(themes[0].Theme.Id)!.Theme.Members.Count));
        Assert.Equal(_desk.State.Statements.Count(item => item.Theme is not null), _desk.StateAt(0).Statements.Count(item => item.Theme is not null));
    }

    [Fact]
    public void A_statement_gets_another_fate_and_a_reviewer_a_change_of_the_own()
    {
        StatementItem open = _desk.State.Statements.First(item => item.Disposition.Outcome == Outcome.Noted);
        ChangeWords words = new(ChangeOperation.Insert, null, "herzlich", null);

        Assert.Equal(DeskOutcome.Confirmed, _desk.Decide(Weber, [new Seen(Subject.Of(open.Statement.Id), open.Version)], Outcome.Deferred, "Geht ans Amt.").Outcome);
        Assert.Equal(Outcome.Deferred, _desk.State.Find(open.Statement.Id)!.Disposition.Outcome);
        Assert.Equal(DeskOutcome.Refused, _desk.Amend(Weber, "leitbild", words, new ChosenPlace(null, null, "Wortedienichtdastehen", null, null), [], null).Outcome);
        Assert.Equal(DeskOutcome.Confirmed, _desk.Amend(Weber, "leitbild", words, new ChosenPlace(null, null, "Zusammenleben", null, null), [open.Statement.Id], null).Outcome);
        Assert.Contains("herzliche Zusammenleben", Text("leitbild"), StringComparison.Ordinal);
        ChangeItem own = _desk.State.Find(new ChangeId("leitbild-e01"))!;
        Assert.Equal(DeskOutcome.Confirmed, Decide(Kaya, own, Verdict.Reject).Outcome);
        Assert.DoesNotContain("herzliche", Text("leitbild"), StringComparison.Ordinal);
        Assert.Empty(_desk.State.CheckList.Lost);
        Assert.Equal(DeskOutcome.Confirmed, Decide(Weber, own, Verdict.Adopt).Outcome);
        Assert.Contains("herzliche Zusammenleben", Text("leitbild"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_states_are_compared_by_decision_and_by_word()
    {
        Decide(Weber, Welcome, Verdict.Reject);

        StateComparison comparison = _desk.Compare(0, 1);

        Assert.Contains(comparison.Items, item => item.Subject == Subject.Of(Welcome.Change.Id) && item.After.StartsWith("ablehnen", StringComparison.Ordinal));
        IReadOnlyList<TextSegment> text = comparison.Texts["leitbild"];
        Assert.Equal(_desk.StateAt(0).Texts[0].Text.Proposed, string.Concat(text.Where(segment => segment.Kind != SegmentKind.Inserted).Select(segment => segment.Text)));
        Assert.Equal(Text("leitbild"), string.Concat(text.Where(segment => segment.Kind != SegmentKind.Deleted).Select(segment => segment.Text)));
        Assert.Empty(_desk.Compare(1, 1).Items);
    }

    [Fact]
    public async Task Who_waits_for_news_gets_them()
    {
        Task<long> news = _desk.NewerThan(0, CancellationToken.None);
        Assert.False(news.IsCompleted);

        Decide(Weber, Welcome, Verdict.Adopt);

        Assert.Equal(1, await news.WaitAsync(TimeSpan.FromSeconds(5)));
        using CancellationTokenSource soon = new(10);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _desk.NewerThan(1, soon.Token));
    }

    [Fact]
    public void What_is_not_there_or_nameless_is_refused()
    {
        Seen gone = new(new Subject(SubjectKind.Change, "leitbild-c999"), 0);

        Assert.Equal("DESK-003", Assert.Single(_desk.Decide(Weber, [gone], new ChangeAnswer(Verdict.Adopt), null).Problems).Code);
        Assert.Equal("DESK-004", Assert.Single(_desk.Decide(" ", [See(Welcome)], new ChangeAnswer(Verdict.Adopt), null).Problems).Code);
        Assert.Equal("DESK-005", Assert.Single(_desk.Decide(Weber, [], new ChangeAnswer(Verdict.Adopt), null).Problems).Code);
        Assert.Equal("DESK-001", ReviewDesk.Open(Path.GetTempPath(), TimeProvider.System).Problem!.Code);
    }

    private DeskAnswer Decide(string reviewer, ChangeItem item, Verdict verdict, string? reason = null) =>
        _desk.Decide(reviewer, [DeskSample.See(_desk, item.Change.Id)], new ChangeAnswer(verdict), reason);

    private Seen See(ChangeItem item) => DeskSample.See(_desk, item.Change.Id);

    private Seen See(ThemeItem item) => new(Subject.Of(item.Theme.Id), _desk.State.Find(item.Theme.Id)!.Version);

    private string Shown() => DeskSample.Describe(_desk.State);

    private string Text(string document) => _desk.State.Texts.First(text => text.Text.Document == document).Text.Proposed;

    private (ChangeItem First, ChangeItem Second) Rivals()
    {
        ChangeItem first = _desk.State.Changes.First(item => item.Change is { Words.Operation: ChangeOperation.Replace, Loci.Count: > 0 }
            && item.Change.ConflictsWith.Any(id => _desk.State.Find(id)!.Change is { Words.Operation: ChangeOperation.Replace, Loci.Count: > 0 }));
        return (first, _desk.State.Find(first.Change.ConflictsWith.First(id => _desk.State.Find(id)!.Change.Words.Operation == ChangeOperation.Replace))!);
    }
}
