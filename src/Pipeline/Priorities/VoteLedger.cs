using DialogueMining.Models;

namespace DialogueMining.Pipeline.Priorities;

/// <summary>A vote with the topic that it counts for.</summary>
internal sealed record NamedVote(string Topic, VoteLine Line);

/// <summary>Decides which of the votes count: each dot once.</summary>
internal static class VoteLedger
{
    /// <summary>The votes that count, in their order; the others are named in problems.</summary>
    public static IReadOnlyList<NamedVote> Settle(IReadOnlyList<NamedVote> votes, List<Problem> problems)
    {
        List<NamedVote> kept = [];
        foreach (IGrouping<(string? Table, string Topic), NamedVote> alike in votes.GroupBy(vote =>
            (vote.Line.Table, vote.Topic)))
        {
            kept.AddRange(OnceEach([.. alike], problems));
        }

        HashSet<NamedVote> counted = [.. WithoutTotalsTwice(kept, problems)];
        return [.. votes.Where(counted.Contains)];
    }

    /// <summary>One table's votes for one topic: several files repeat each other, several lines of a file add up.</summary>
    private static List<NamedVote> OnceEach(IReadOnlyList<NamedVote> alike, List<Problem> problems)
    {
        NamedVote leading = alike.FirstOrDefault(vote => IsCountSheet(vote.Line)) ?? alike[0];
        List<NamedVote> kept = [];
        foreach (NamedVote vote in alike)
        {
            if (vote.Line.Place.File != leading.Line.Place.File && vote.Line.Table is not null)
            {
                problems.Add(PriorityProblems.Twice(vote.Line, leading.Line));
                continue;
            }

            if (kept.Count == 1)
            {
                problems.Add(PriorityProblems.AddedUp(vote.Line));
            }

            kept.Add(vote);
        }

        return kept;
    }

    /// <summary>
    /// Totals for the event hold what the tables gave, unless they are too small to: then they were counted apart and
    /// are added.
    /// </summary>
    private static List<NamedVote> WithoutTotalsTwice(List<NamedVote> votes, List<Problem> problems)
    {
        ILookup<string, NamedVote> totals = votes.Where(vote => vote.Line.Table is null).ToLookup(vote => vote.Topic);
        ILookup<string, NamedVote> ofTables = votes
            .Where(vote => vote.Line.Table is not null && totals.Contains(vote.Topic))
            .ToLookup(vote => vote.Topic);
        bool isIncluded = ofTables.Count > 0 && ofTables.All(topic =>
            totals[topic.Key].Sum(vote => (long)vote.Line.Points) >= topic.Sum(vote => (long)vote.Line.Points));
        if (!isIncluded)
        {
            return votes;
        }

        NamedVote first = ofTables.First().First();
        problems.Add(PriorityProblems.InTotals(first.Line, totals[first.Topic].First().Line.Place.File));
        return [.. votes.Where(vote => vote.Line.Table is null || !totals.Contains(vote.Topic))];
    }

    /// <summary>votes.csv lies beside the notes, not among them: it was counted on purpose.</summary>
    private static bool IsCountSheet(VoteLine vote) => !vote.Place.File.Contains('/', StringComparison.Ordinal);
}
