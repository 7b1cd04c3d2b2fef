using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Brings people's decisions together with the changes and statements of a run.</summary>
/// <param name="options">How decisions find what they are about.</param>
public sealed class Reviewer(ReviewOptions options)
{
    private readonly WordMemory _words = new();

    /// <summary>Every decision finds its change, statement and place, or becomes a problem. Nothing is dropped.</summary>
    /// <param name="decisions">What people decided, perhaps on the result of earlier notes.</param>
    /// <param name="found">What this run found, with the texts as the machine alone proposes them and the places that it offers.</param>
    public ReviewState Review(Decisions decisions, Analysis found)
    {
        List<Problem> problems = [];
        EventDefinition definition = found.Material.Event;
        StatementMatcher said = new(found.Statements, options);
        ChangePools pools = new(found, said, options, _words);
        IReadOnlyList<Change> changes = pools.Edit(decisions.Pools, problems);
        SpotFinder spots = new(definition, found.Texts);
        AmendmentMaker maker = new(definition, spots, found.Statements);
        (Change Change, ChangeRuling Ruling)[] own =
        [
            .. decisions.Amendments.Select(amendment => maker.Make(amendment, problems))
                .OfType<(Change Change, ChangeRuling Ruling)>(),
        ];
        Change[] made = [.. own.Select(pair => pair.Change)];
        List<ChangeRuling> rulings = Rule(
            decisions.Changes, new ChangeMatcher(changes, options, _words), new ChangeMatcher(made, options, _words), pools, spots, problems);
        AddOwn(rulings, own);

        StatementRuling[] outcomes =
        [
            .. decisions.Statements.Select(decision => said.Find(decision, problems)).OfType<StatementRuling>()
                .Reverse().DistinctBy(ruling => ruling.Statement).Reverse(),
        ];
        return new ReviewState([.. changes, .. made], rulings, outcomes, found.Texts, problems)
        {
            Themes = new ThemeEditor(found.Themes, said, options).Edit(decisions.Themes, problems),
        };
    }

    private static List<ChangeRuling> Rule(
        IReadOnlyList<ChangeDecision> decisions,
        ChangeMatcher matcher,
        ChangeMatcher own,
        ChangePools pools,
        SpotFinder spots,
        List<Problem> problems)
    {
        List<ChangeRuling> rulings = [];
        foreach (ChangeDecision decision in decisions)
        {
            if (pools.JoinedTo(decision.Basis) is { } into)
            {
                problems.Add(ReviewProblems.Joined(decision, into));
            }
            else if ((Named(own, decision) ?? matcher.Find(decision, problems)) is { } change && spots.Settle(change, decision, problems) is { } ruling)
            {
                AddLast(rulings, ruling, problems);
            }
        }

        return rulings;
    }

    // A change of the notes may have the same words as a person's own: only its id means that one.
    private static Change? Named(ChangeMatcher own, ChangeDecision decision) =>
        own.Match(decision.Basis) is { } change && change.Id == decision.Basis.Id ? change : null;

    // People's own changes are adopted where they put them, unless somebody decided otherwise since.
    private static void AddOwn(List<ChangeRuling> rulings, IReadOnlyList<(Change Change, ChangeRuling Ruling)> own)
    {
        foreach ((Change change, ChangeRuling ruling) in own)
        {
            int at = rulings.FindIndex(other => other.Change == change.Id);
            if (at < 0)
            {
                rulings.Add(ruling);
            }
            else if (rulings[at].Spot is null)
            {
                rulings[at] = rulings[at] with { Text = rulings[at].Text ?? ruling.Text, Spot = ruling.Spot, Relation = ruling.Relation };
            }
        }
    }

    // A decisions file may be a log: the last word on a change counts.
    private static void AddLast(List<ChangeRuling> rulings, ChangeRuling ruling, List<Problem> problems)
    {
        int earlier = rulings.FindIndex(other => other.Change == ruling.Change);
        if (earlier >= 0)
        {
            problems.Add(ReviewProblems.DecidedTwice(rulings[earlier], ruling));
            rulings.RemoveAt(earlier);
        }

        rulings.Add(ruling);
    }
}
