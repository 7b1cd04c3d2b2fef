using DialogueMining.Models;

namespace DialogueMining.Pipeline.Priorities;

/// <summary>Sums dots by topic, puts merged topics together and ranks them.</summary>
internal static class Ranking
{
    public static IReadOnlyList<Priority> Of(
        IReadOnlyList<NamedVote> votes, IReadOnlyList<string> order, IReadOnlyList<TopicMerge> merges, int top)
    {
        Dictionary<string, string> into = new(StringComparer.Ordinal);
        foreach (TopicMerge merge in merges)
        {
            foreach (string topic in merge.Topics.Where(topic => topic != merge.Into))
            {
                into.TryAdd(topic, merge.Into);
            }
        }

        (string Topic, int Points, NamedVote[] Votes)[] sums =
        [
            .. votes.GroupBy(vote => into.GetValueOrDefault(vote.Topic, vote.Topic), StringComparer.Ordinal)
                .Select(group => (group.Key, Sum(group), group.ToArray()))
                .OrderByDescending(sum => sum.Item2)
                .ThenBy(sum => PositionOf(sum.Key, order, merges)),
        ];
        return [.. sums.Select(sum => MakePriority(sum, sums, order, top))];
    }

    private static Priority MakePriority(
        (string Topic, int Points, NamedVote[] Votes) sum,
        (string Topic, int Points, NamedVote[] Votes)[] sums,
        IReadOnlyList<string> order,
        int top)
    {
        int rank = 1 + sums.Count(other => other.Points > sum.Points);
        string[] mergedFrom =
        [
            .. sum.Votes.Select(vote => vote.Topic)
                .Where(topic => topic != sum.Topic)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(topic => IndexOf(topic, order)),
        ];
        return new Priority(
            sum.Topic, sum.Points, rank, rank <= top && sum.Points > 0, mergedFrom, [.. sum.Votes.Select(vote => vote.Line)]);
    }

    /// <summary>A merged topic stands where the first of its parts stands on the voting list.</summary>
    private static int PositionOf(string topic, IReadOnlyList<string> order, IReadOnlyList<TopicMerge> merges) =>
        merges.Where(merge => merge.Into == topic).SelectMany(merge => merge.Topics)
            .Append(topic)
            .Min(part => IndexOf(part, order));

    private static int IndexOf(string topic, IReadOnlyList<string> order)
    {
        for (int index = 0; index < order.Count; index++)
        {
            if (order[index] == topic)
            {
                return index;
            }
        }

        return order.Count;
    }

    private static int Sum(IEnumerable<NamedVote> votes) =>
        (int)Math.Min(int.MaxValue, votes.Sum(vote => (long)vote.Line.Points));
}
