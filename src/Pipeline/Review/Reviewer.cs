using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Brings people's decisions together with the changes and statements of a run.</summary>
/// <param name="options">How decisions find what they are about.</param>
public sealed class Reviewer(ReviewOptions options)
{
    /// <summary>Every decision finds its change, statement and place, or becomes a problem. Nothing is dropped.</summary>
    /// <param name="decisions">What people decided, perhaps on the result of earlier notes.</param>
    /// <param name="definition">The event with its drafts.</param>
    /// <param name="statements">All statements of this run.</param>
    /// <param name="changes">All wording changes of this run.</param>
    /// <param name="proposal">The texts as the machine alone proposes them, with the places that it offers.</param>
    public ReviewState Review(
        Decisions decisions,
        EventDefinition definition,
        IReadOnlyList<AnnotatedStatement> statements,
        IReadOnlyList<Change> changes,
        IReadOnlyList<ConsolidatedText> proposal)
    {
        List<Problem> problems = [];
        SpotFinder spots = new(definition, proposal);
        ChangeMatcher matcher = new(changes, options);
        List<ChangeRuling> rulings = [];
        foreach (ChangeDecision decision in decisions.Changes)
        {
            if (matcher.Find(decision, problems) is { } change && spots.Settle(change, decision, problems) is { } ruling)
            {
                AddLast(rulings, ruling, problems);
            }
        }

        AmendmentMaker maker = new(definition, spots, statements);
        List<Change> own = [];
        foreach (Amendment amendment in decisions.Amendments)
        {
            if (maker.Make(amendment, problems) is { } made)
            {
                own.Add(made.Change);
                rulings.Add(made.Ruling);
            }
        }

        StatementMatcher said = new(statements, options);
        StatementRuling[] outcomes =
        [
            .. decisions.Statements.Select(decision => said.Find(decision, problems)).OfType<StatementRuling>()
                .Reverse().DistinctBy(ruling => ruling.Statement).Reverse(),
        ];
        return new ReviewState([.. changes, .. own], rulings, outcomes, proposal, problems);
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
