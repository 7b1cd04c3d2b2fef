using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Finds the topics on a voting list that a statement speaks of.</summary>
internal sealed class TopicFinder
{
    private readonly List<(string Topic, Round Round, HashSet<string> Words)> _topics = [];

    public TopicFinder(EventDefinition definition)
    {
        foreach (Round round in definition.Rounds.Where(round => round.Kind == RoundKind.Priorities))
        {
            _topics.AddRange(round.Topics.Select(topic => (topic, round, ContentWords.SetOf(topic.Replace('/', ' ')))));
        }
    }

    /// <summary>The topics that share a content word with the statement, those with most shared words first.</summary>
    public IReadOnlyList<(string Topic, Round Round)> Find(AnnotatedText content)
    {
        IReadOnlyList<IReadOnlyList<string>> words = ContentWords.Of(content);
        return [.. _topics
            .Select(each => (each.Topic, each.Round, Shared: words.Count(forms => forms.Any(each.Words.Contains))))
            .Where(each => each.Shared > 0)
            .OrderByDescending(each => each.Shared)
            .Select(each => (each.Topic, each.Round))];
    }
}
