using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Finds the topics on a voting list that a statement speaks of.</summary>
internal sealed class TopicFinder
{
    // Shorter beginnings and ends are chance: „Arbeit“ ends what has little to do with one another.
    private const int ShortestShared = 8;

    private readonly List<(string Topic, Round Round, IReadOnlyList<IReadOnlyList<string>> Words)> _topics = [];

    public TopicFinder(EventDefinition definition)
    {
        foreach (Round round in definition.Rounds.Where(round => round.Kind == RoundKind.Priorities))
        {
            _topics.AddRange(round.Topics.Select(topic => (topic, round, ContentWords.Of(GermanText.Analyze(topic.Replace('/', ' '))))));
        }
    }

    /// <summary>The topics that share a content word with the statement, those with most shared words first.</summary>
    public IReadOnlyList<(string Topic, Round Round)> Find(AnnotatedText content)
    {
        IReadOnlyList<IReadOnlyList<string>> words = ContentWords.Of(content);
        return [.. _topics
            .Select(each => (each.Topic, each.Round, Shared: words.Count(forms => each.Words.Any(own => Meet(forms, own)))))
            .Where(each => each.Shared > 0)
            .OrderByDescending(each => each.Shared)
            .Select(each => (each.Topic, each.Round))];
    }

    // A whole word, or the first part of two compounds: „Sprachkurse“ go with „Sprachförderung“, „Boote“ with „Jugendboote“, but
    // „Arbeitsschutz“ does not go with „Medienarbeit“.
    private static bool Meet(IReadOnlyList<string> some, IReadOnlyList<string> other) =>
        other.Contains(some[0]) || some.Contains(other[0]) || Frames(some[0], other[0]) || Frames(other[0], some[0])
        || (some.Count > 1 && other.Count > 1 && some[1] == other[1]);

    private static bool Frames(string word, string with) => with.Length >= ShortestShared && (word.StartsWith(with, StringComparison.Ordinal) || word.EndsWith(with, StringComparison.Ordinal));
}
