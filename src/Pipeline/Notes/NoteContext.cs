using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>What is known of the event before a notes file is read.</summary>
internal sealed class NoteContext(EventDefinition definition, NoteOptions options)
{
    private static readonly IReadOnlyList<string> VoteRoundWords = [.. LanguageData.Lines("vote-round-words.txt")];

    private readonly Dictionary<int, Round> _rounds =
        definition.Rounds.DistinctBy(round => round.Number).ToDictionary(round => round.Number);

    private readonly NameMatcher _roundTitles = new([.. definition.Rounds.Select(round => round.Title)]);

    private readonly NameMatcher _documentTitles = new([.. definition.Documents.Select(document => document.Title)]);

    public NoteOptions Options { get; } = options;

    public string Language { get; } = definition.Language;

    public VoteRules Votes { get; } = new(
        [.. definition.Rounds.SelectMany(round => round.Topics).Distinct(StringComparer.Ordinal)]);

    /// <summary>The only round of the event: notes need not name it. Null where there are none or several.</summary>
    public int? OnlyRound { get; } = definition.Rounds.Count == 1 ? definition.Rounds[0].Number : null;

    /// <summary>What a round is for: as the event says, else as its title sounds; null where neither tells.</summary>
    public RoundKind? KindOf(int? round, string title)
    {
        if (round is { } number && _rounds.TryGetValue(number, out Round? known))
        {
            return known.Kind;
        }

        return IsAboutVotes(title) ? RoundKind.Priorities : null;
    }

    /// <summary>Whether a round's title says that dots were given in it.</summary>
    public static bool IsAboutVotes(string title)
    {
        string folded = WordFold.Fold(title);
        return VoteRoundWords.Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The round whose title, or whose document's title, a heading repeats; null where none is.</summary>
    public int? RoundOfTitle(string title)
    {
        if (Exact(_roundTitles, title, definition.Rounds.Count) is { } round)
        {
            return definition.Rounds[round].Number;
        }

        return Exact(_documentTitles, title, definition.Documents.Count) is { } document
            ? definition.Rounds.FirstOrDefault(entry => entry.Document == definition.Documents[document].Id)?.Number
            : null;
    }

    private static int? Exact(NameMatcher names, string title, int count)
    {
        int? found = count == 0 ? null : names.Find(title);
        return found is { } index && names.IsSame(title, index) ? found : null;
    }
}
