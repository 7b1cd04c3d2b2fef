using DialogueMining.Models;

namespace DialogueMining.Pipeline.Priorities;

/// <summary>Counts dot votes: by topic, with merges, shared ranks and the turnout of the tables.</summary>
/// <param name="options">How to count.</param>
public sealed class PriorityCounter(PriorityOptions options)
{
    /// <summary>
    /// Counts the votes of an event. Topics are matched to the voting list despite typing mistakes; those that are not
    /// on it count under their own name. Topics with equally many dots share a rank, and all of them are top topics
    /// where one is.
    /// </summary>
    public PriorityCount Count(EventDefinition definition, IReadOnlyList<VoteLine> votes)
    {
        Round[] rounds = [.. definition.Rounds.Where(round => round.Kind == RoundKind.Priorities)];
        List<Problem> problems = [];
        VoteLine[] possible = [.. votes.Where(vote => IsPossible(vote, problems))];
        TopicNames names = new(rounds, possible);
        IReadOnlyList<NamedVote> counted = VoteLedger.Settle(Name(possible, names, rounds, problems), problems);
        int top = rounds.Select(round => round.Top).FirstOrDefault(number => number is not null) ?? options.Top;
        IReadOnlyList<Priority> priorities = Ranking.Of(counted, names.All, [.. rounds.SelectMany(round => round.Merges)], top);
        IReadOnlyList<TableTurnout> turnout = TurnoutOf(counted, rounds, problems);
        ReportEdge(priorities, top, problems);
        ReportWithoutDots(priorities, rounds, problems);
        return new PriorityCount(priorities, turnout, problems);
    }

    private bool IsPossible(VoteLine vote, List<Problem> problems)
    {
        int most = vote.Table is null ? options.MostOfEvent : options.MostOfTable;
        if (vote.Points < 0)
        {
            problems.Add(PriorityProblems.Negative(vote));
        }
        else if (vote.Points > most)
        {
            problems.Add(PriorityProblems.TooMany(vote, most));
        }

        return vote.Points >= 0 && vote.Points <= most;
    }

    private static List<NamedVote> Name(VoteLine[] votes, TopicNames names, Round[] rounds, List<Problem> problems)
    {
        List<NamedVote> named = [];
        HashSet<string> unknown = new(StringComparer.Ordinal);
        HashSet<string> mended = new(StringComparer.OrdinalIgnoreCase);
        foreach (VoteLine vote in votes)
        {
            string topic = names.NameOf(vote.Topic);
            bool isListed = names.IsListed(topic);
            if (!isListed && IsElsewhere(vote, rounds))
            {
                problems.Add(PriorityProblems.OtherRound(vote));
                continue;
            }

            if (!isListed && names.HasList && unknown.Add(topic))
            {
                problems.Add(PriorityProblems.UnknownTopic(vote));
            }
            else if (!TopicSpelling.IsSame(vote.Topic, topic) && mended.Add(vote.Topic))
            {
                problems.Add(PriorityProblems.CountedAs(vote, topic));
            }

            named.Add(new NamedVote(topic, vote));
        }

        return named;
    }

    /// <summary>Whether a vote stands in a round in which nobody voted.</summary>
    private static bool IsElsewhere(VoteLine vote, Round[] rounds) =>
        vote.Round is { } number && rounds.Length > 0 && rounds.All(round => round.Number != number);

    private static List<TableTurnout> TurnoutOf(
        IReadOnlyList<NamedVote> votes, Round[] rounds, List<Problem> problems)
    {
        int? each = rounds.Select(round => round.PointsPerParticipant).FirstOrDefault(number => number is not null);
        List<TableTurnout> turnout = [];
        foreach (IGrouping<string, VoteLine> table in votes.Select(vote => vote.Line)
            .Where(vote => vote.Table is not null)
            .GroupBy(vote => vote.Table!, StringComparer.Ordinal)
            .OrderBy(group => NumberIn(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            int points = table.Sum(vote => vote.Points);
            int? people = table.Select(vote => vote.Participants).FirstOrDefault(number => number is not null);
            int? possible = people * each;
            turnout.Add(new TableTurnout(table.Key, points, possible));
            if (points > possible)
            {
                problems.Add(PriorityProblems.MoreThanPossible(table.Key, points, possible.Value));
            }
        }

        return turnout;
    }

    /// <summary>The number in a table's name: „Tisch 2“ comes before „Tisch 10“. Names without one come last.</summary>
    private static int NumberIn(string table)
    {
        string digits = string.Concat(table.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, out int number) ? number : int.MaxValue;
    }

    private static void ReportEdge(IReadOnlyList<Priority> priorities, int top, List<Problem> problems)
    {
        int taken = priorities.Count(priority => priority.Top);
        if (taken > top)
        {
            problems.Add(PriorityProblems.TieAtEdge(top, taken, priorities[taken - 1].Points));
        }
    }

    private static void ReportWithoutDots(IReadOnlyList<Priority> priorities, Round[] rounds, List<Problem> problems)
    {
        HashSet<string> named =
            [.. priorities.Select(priority => priority.Topic), .. priorities.SelectMany(priority => priority.MergedFrom),
                .. rounds.SelectMany(round => round.Merges).SelectMany(merge => merge.Topics)];
        string[] without = [.. rounds.SelectMany(round => round.Topics).Where(topic => !named.Contains(topic))];
        if (without.Length > 0 && priorities.Count > 0)
        {
            problems.Add(PriorityProblems.WithoutDots(without));
        }
    }
}
