using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Decides whether a line that looks like a vote is one, by its round and the voting list.</summary>
internal sealed class VoteRules(IReadOnlyList<string> topics)
{
    /// <summary>A bare number from here on is rather a year or a price, unless the voting list knows the topic.</summary>
    private const int LeastUnlikely = 1000;

    /// <summary>Most words of a topic that no mark parts from its number.</summary>
    private const int MostLooseWords = 5;

    private readonly NameMatcher _topics = new(topics);

    /// <summary>The vote in a line; null where it is none.</summary>
    /// <param name="line">The line without its bullet.</param>
    /// <param name="round">What the round is for; null where nobody says.</param>
    public VoteForm? Read(string line, RoundKind? round)
    {
        if (round is RoundKind.Wording || VoteForm.Read(line) is not { } form)
        {
            return null;
        }

        bool isListed = _topics.Find(form.Topic) is not null;
        if (round is not RoundKind.Priorities && !form.IsPlain)
        {
            return null;
        }

        bool isLikely = form.IsPlain || form.Points is null or < LeastUnlikely;
        return isListed || (isLikely && (form.IsParted || IsLooseTopic(form.Topic))) ? form : null;
    }

    /// <summary>„Sprachförderung 7 Punkte“ is a vote, „Wir haben drei Punkte“ is not.</summary>
    private bool IsLooseTopic(string topic)
    {
        string[] words = topic.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return topics.Count == 0 && words.Length <= MostLooseWords && !words.Any(StopWords.Contains);
    }
}
