using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>What follows from the log is the same however often it is read.</summary>
public sealed class ReplayTests : IDisposable
{
    private static readonly string[] Reviewers = ["A. Weber", "B. Kaya", "C. Öztürk"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_deciding_undoing_and_returning_gives_the_state_that_the_log_gives_when_read_again()
    {
        Gen<(int Who, int What, int Which)[]> steps = Gen.Choose(0, 2)
            .SelectMany(who => Gen.Choose(0, 99).SelectMany(what => Gen.Choose(0, 5_000).Select(which => (who, what, which)))).ArrayOf(40);
        int run = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5).WithReplay(2006, 7), Prop.ForAll(steps.ToArbitrary(), plan =>
        {
            string folder = Path.Combine(_folder.Path, $"{++run}");
            Directory.CreateDirectory(folder);
            DeskSample.WriteCorpus(folder);
            string live;
            long version;
            using (ReviewDesk desk = DeskSample.Open(folder))
            {
                foreach ((int who, int what, int which) in plan)
                {
                    Do(desk, Reviewers[who], what, which);
                }

                live = DeskSample.Describe(desk.State);
                version = desk.Version;
            }

            using ReviewDesk again = DeskSample.Open(folder);
            Assert.Equal(version, again.Version);
            Assert.Equal(live, DeskSample.Describe(again.State));
            Assert.Null(again.Verify());
        }));
    }

    [Fact]
    public void Decisions_brought_out_and_in_again_give_the_same_state()
    {
        DeskSample.WriteCorpus(_folder.Path);
        string other = Path.Combine(_folder.Path, "anders"), json, live;
        Directory.CreateDirectory(other);
        DeskSample.WriteCorpus(other);
        using (ReviewDesk desk = DeskSample.Open(_folder.Path))
        {
            for (int step = 0; step < 30; step++)
            {
                Do(desk, Reviewers[step % 3], step * 7 % 90, step * 131);
            }

            json = System.Text.Encoding.UTF8.GetString(DecisionsText.Write(desk.Decisions).Span);
            live = WithoutEntries(desk.State);
        }

        using ReviewDesk fresh = DeskSample.Open(other);
        Assert.Equal(DeskOutcome.Confirmed, fresh.Import("D. Neu", "entscheidungen.json", json).Outcome);
        Assert.Equal(live, WithoutEntries(fresh.State));
    }

    [SharedFact]
    public void With_the_decisions_of_the_real_case_the_texts_are_those_that_were_adopted()
    {
        DeskSample.WriteReal(_folder.Path);
        string decisions = File.ReadAllText(Repository.PathOf("tests", "Review", "Decisions", "dortmund-2006.json"));
        using ReviewDesk desk = DeskSample.Open(_folder.Path);

        DeskAnswer answer = desk.Import("Import", "dortmund-2006.json", decisions);

        Assert.Empty(answer.Problems);
        Assert.Empty(desk.State.CheckList.Lost);
        Assert.Equal(2, desk.State.Texts.Count);
        foreach (TextItem text in desk.State.Texts)
        {
            string adopted = File.ReadAllText(Path.Combine(Repository.Shared!, "events", "dortmund-2006", "adopted", $"{text.Text.Document}.md"));
            Assert.Equal(adopted.Replace("*", string.Empty, StringComparison.Ordinal), text.Text.Proposed);
        }
    }

    private static string WithoutEntries(DeskState state) => DeskSample.Describe(state with { Problems = [] });

    private static void Do(ReviewDesk desk, string reviewer, int what, int which)
    {
        DeskState state = desk.State;
        ChangeItem item = state.Changes[which % state.Changes.Count];
        ThemeItem theme = state.Themes[which % state.Themes.Count];
        Seen change = new(Subject.Of(item.Change.Id), item.Version), seen = new(Subject.Of(theme.Theme.Id), theme.Version);
        StatementItem statement = state.Statements[which % state.Statements.Count];
        DeskAnswer answer = what switch
        {
            < 45 => desk.Decide(reviewer, [change], new ChangeAnswer((Verdict)(which % 7), "freundlich", Place: item.Places.Count > 0 ? new ChosenPlace(1, null, null, null, null) : null), "Darum."),
            < 55 => desk.Decide(reviewer, [new Seen(Subject.Of(statement.Statement.Id), statement.Version)], (Models.Outcome)(which % 9), null),
            < 62 => desk.Rename(reviewer, seen, $"Thema {which}"),
            < 67 => desk.Split(reviewer, seen, [theme.Theme.Members[which % theme.Theme.Members.Count].Statement], $"Teil {which}"),
            < 72 when item.Near.Count > 0 => desk.Join(reviewer, change, DeskSample.See(desk, item.Near[0]), null),
            < 76 when item.Change.Evidence.Count > 1 => desk.Part(reviewer, change, [item.Change.Evidence[0].Statement], null),
            < 88 => desk.Undo(reviewer),
            < 96 => desk.Redo(reviewer),
            _ => desk.Restore(reviewer, which % (state.Version + 1), state.Version),
        };
        Assert.True(answer.Outcome == DeskOutcome.Confirmed || answer.Version == state.Version);
    }
}
