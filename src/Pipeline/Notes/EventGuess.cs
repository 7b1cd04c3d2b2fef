using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>What the notes tell of an event that event.json does not: its rounds.</summary>
internal static class EventGuess
{
    /// <summary>Shortest word of a title that tells which document a round was about.</summary>
    private const int LeastWord = 5;

    /// <summary>
    /// The event with rounds taken from the notes where event.json names none. A round with votes, or with a
    /// title that speaks of them, is one of priorities; one whose title names a document is about its text; where there is one document only and no title
    /// names it, all other rounds are about it.
    /// </summary>
    public static EventDefinition WithRounds(EventDefinition definition, IReadOnlyList<ParsedNote> notes)
    {
        if (definition.Rounds.Count > 0)
        {
            return definition;
        }

        NamedRound[] named =
        [
            .. notes.SelectMany(note => note.Rounds)
                .Concat(notes.SelectMany(note => note.Note.Entries)
                    .Where(entry => entry.Round is not null)
                    .Select(entry => new NamedRound(entry.Round!.Value, string.Empty)))
                .GroupBy(round => round.Number)
                .OrderBy(group => group.Key)
                .Select(group => new NamedRound(group.Key, CommonTitle(group))),
        ];
        HashSet<int?> voted = [.. notes.SelectMany(note => note.Votes).Select(vote => vote.Round)];
        bool isNamed = named.Any(round => DocumentOf(round.Title, definition) is not null);
        return definition with
        {
            Rounds = [.. named.Select(round => Make(round, definition, voted.Contains(round.Number), isNamed))],
        };
    }

    private static Round Make(NamedRound round, EventDefinition definition, bool isVoted, bool isNamed)
    {
        EventDocument? document = DocumentOf(round.Title, definition)
            ?? (definition.Documents.Count == 1 && !isNamed ? definition.Documents[0] : null);
        RoundKind kind = isVoted || NoteContext.IsAboutVotes(round.Title) ? RoundKind.Priorities : document is null ? RoundKind.Open : RoundKind.Wording;
        return new Round(
            round.Number, round.Title, kind, kind == RoundKind.Wording ? document?.Id : null, null, null, [], []);
    }

    /// <summary>The title that most notes give, the first of them on a tie.</summary>
    private static string CommonTitle(IEnumerable<NamedRound> rounds) =>
        rounds.Where(round => round.Title.Length > 0)
            .GroupBy(round => round.Title, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault(string.Empty);

    /// <summary>The only document whose id or title shares a word with the round's title.</summary>
    private static EventDocument? DocumentOf(string title, EventDefinition definition)
    {
        HashSet<string> words = [.. Words(title)];
        EventDocument[] fitting =
        [
            .. definition.Documents.Where(document => words.Contains(WordFold.Fold(document.Id))
                || Words(document.Title).Any(words.Contains)),
        ];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static IEnumerable<string> Words(string title) =>
        title.Split(' ', ',', ':', '–', '-', '„', '“', '"', '(', ')', '.')
            .Select(WordFold.Fold)
            .Where(word => word.Length >= LeastWord && !StopWords.Contains(word));
}
