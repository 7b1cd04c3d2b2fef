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

        Dictionary<string, int> positions = PositionsOf(order, merges);
        TopicSum[] sums =
        [
            .. votes.GroupBy(vote => into.GetValueOrDefault(vote.Topic, vote.Topic), StringComparer.Ordinal)
                .Select(group => new TopicSum(group.Key, Sum(group), [.. group]))
                .OrderByDescending(sum => sum.Points)
                .ThenBy(sum => positions[sum.Topic]),
        ];
        Priority[] priorities = new Priority[sums.Length];
        int rank = 1;
        for (int index = 0; index < sums.Length; index++)
        {
            rank = index > 0 && sums[index].Points == sums[index - 1].Points ? rank : index + 1;
            priorities[index] = MakePriority(sums[index], rank, top, positions);
        }

        return priorities;
    }

    private static Priority MakePriority(TopicSum sum, int rank, int top, Dictionary<string, int> positions) => new(
        sum.Topic,
        sum.Points,
        rank,
        rank <= top && sum.Points > 0,
        [
            .. sum.Votes.Select(vote => vote.Topic)
                .Where(topic => topic != sum.Topic)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(topic => positions[topic]),
        ],
        [.. sum.Votes.Select(vote => vote.Line)]);

    /// <summary>Where topics stand on the voting list; a merged one stands where the first of its parts does.</summary>
    private static Dictionary<string, int> PositionsOf(IReadOnlyList<string> order, IReadOnlyList<TopicMerge> merges)
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        foreach (string topic in order)
        {
            positions.TryAdd(topic, positions.Count);
        }

        foreach (TopicMerge merge in merges)
        {
            positions[merge.Into] = merge.Topics.Append(merge.Into).Min(topic => positions[topic]);
        }

        return positions;
    }

    private static int Sum(IEnumerable<NamedVote> votes) =>
        (int)Math.Min(int.MaxValue, votes.Sum(vote => (long)vote.Line.Points));

    private sealed record TopicSum(string Topic, int Points, NamedVote[] Votes);
}
