using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Priorities;

/// <summary>Finds the topic of the voting list that a vote means, or the topic that other votes spell better.</summary>
internal sealed class TopicNames
{
    /// <summary>
    /// Most spellings among which typing mistakes are looked for; events have some dozens, and each is compared with
    /// each.
    /// </summary>
    private const int MostCompared = 500;

    private readonly List<string> _names;
    private readonly NameMatcher _listed;
    private readonly HashSet<string> _listedNames;
    private readonly Dictionary<string, string> _topics = new(StringComparer.Ordinal);

    public TopicNames(IReadOnlyList<Round> rounds, IReadOnlyList<VoteLine> votes)
    {
        _names =
        [
            .. rounds.SelectMany(round => round.Topics)
                .Concat(rounds.SelectMany(round => round.Merges).SelectMany(merge => merge.Topics.Append(merge.Into)))
                .Distinct(StringComparer.Ordinal),
        ];
        HasList = rounds.Any(round => round.Topics.Count > 0);
        _listedNames = new HashSet<string>(_names, StringComparer.Ordinal);
        _listed = new NameMatcher(_names);
        Add(votes);
    }

    /// <summary>Whether the event gives a voting list: only then is a topic unknown.</summary>
    public bool HasList { get; }

    /// <summary>All topics, those of the voting list first, in its order.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>Whether a topic is on the voting list or comes of a merge.</summary>
    public bool IsListed(string topic) => _listedNames.Contains(topic);

    /// <summary>The topic that a vote counts for.</summary>
    public string NameOf(string written) => _topics.GetValueOrDefault(written, written);

    /// <summary>
    /// Names that are not on the list: the spelling that most votes use comes first, and rarer ones are measured by it.
    /// Here only typing mistakes count: „Schule“ need not be short for „Schule und Beruf“.
    /// </summary>
    private void Add(IReadOnlyList<VoteLine> votes)
    {
        string[] written =
        [
            .. votes.Select(vote => vote.Topic)
                .GroupBy(topic => topic, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .Select(group => group.Key),
        ];
        List<string> unlisted = [];
        foreach (string topic in written)
        {
            int? listed = _listed.Find(topic);
            int? known = listed is null && written.Length <= MostCompared ? new NameMatcher(unlisted).FindTyped(topic) : null;
            _topics[topic] = listed is { } index ? _names[index] : known is { } other ? unlisted[other] : topic;
            if (listed is null && known is null)
            {
                unlisted.Add(topic);
            }
        }

        HashSet<string> kept = new(unlisted, StringComparer.Ordinal);
        _names.AddRange(votes.Select(vote => vote.Topic).Where(kept.Remove));
    }
}
