using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Decides whether a line that looks like a vote is one, by its round and the voting list.</summary>
internal sealed class VoteRules(IReadOnlyList<string> topics)
{
    /// <summary>A bare number from here on is rather a year or a price, unless the voting list knows the topic.</summary>
    private const int LeastUnlikely = 1000;

    /// <summary>Longest line that may list votes.</summary>
    private const int LongestLine = 400;

    /// <summary>Most words of a topic that no mark parts from its number.</summary>
    private const int MostLooseWords = 5;

    private readonly NameMatcher _topics = new(topics);

    /// <summary>The votes in a line: mostly one; several where a line lists them („Schule 4, Freizeit 1“); none.</summary>
    /// <param name="line">The line without its bullet.</param>
    /// <param name="round">What the round is for; null where nobody says.</param>
    public IReadOnlyList<VoteForm> Read(string line, RoundKind? round)
    {
        if (round is RoundKind.Wording || line.Length > LongestLine)
        {
            return [];
        }

        return ReadList(line, round) ?? ((ReadOne(line, round) ?? ReadListed(line, round)) is { } vote ? [vote] : []);
    }

    private VoteForm? ReadOne(string line, RoundKind? round)
    {
        if (VoteForm.Read(line) is not { } form || (round is not RoundKind.Priorities && !form.IsPlain))
        {
            return null;
        }

        bool isLikely = (form.IsPlain || form.Points is null or < LeastUnlikely) && !HeaderLine.IsHeadcount(form.Topic);
        return IsListed(form) || (isLikely && (form.IsParted || IsLooseTopic(form.Topic))) ? form : null;
    }

    /// <summary>Every part of the line is a vote; of those without a mark the voting list must know the topic.</summary>
    private VoteForm[]? ReadList(string line, RoundKind? round)
    {
        foreach (char comma in (char[])[';', ','])
        {
            string[] parts = line.Split(comma, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            VoteForm?[] votes = [.. parts.Select(part => ReadOne(part, round) ?? ReadListed(part, round))];
            if (votes.Length > 1 && Array.TrueForAll(votes, vote => vote is not null))
            {
                return [.. votes.OfType<VoteForm>()];
            }
        }

        return null;
    }

    /// <summary>„Schule 4“.</summary>
    private VoteForm? ReadListed(string part, RoundKind? round)
    {
        int space = part.LastIndexOf(' ');
        VoteForm? vote = round is RoundKind.Priorities && space > 0 ? VoteForm.Read($"{part[..space]}: {part[space..]}") : null;
        return vote is not null && IsListed(vote) ? vote : null;
    }

    private bool IsListed(VoteForm form) => _topics.Find(form.Topic) is not null;

    /// <summary>„Sprachförderung 7 Punkte“ is a vote, „Wir haben drei Punkte“ is not.</summary>
    private bool IsLooseTopic(string topic)
    {
        string[] words = topic.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return topics.Count == 0 && words.Length <= MostLooseWords && !words.Any(StopWords.Contains);
    }
}
