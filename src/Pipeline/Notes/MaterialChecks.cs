using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Looks at the notes as a whole: tables that stand twice, rounds that nobody knows, other languages.</summary>
internal static class MaterialChecks
{
    public static IEnumerable<Problem> Of(EventDefinition definition, IReadOnlyList<Note> notes) =>
        DoubledTables(notes)
            .Concat(UnknownRounds(definition, notes))
            .Concat(notes.SelectMany(note => MissingRounds(definition, note)))
            .Concat(notes.SelectMany(note => ForeignEntries(definition, note)));

    /// <summary>Lists at most so many problems of a kind for a file, and counts the rest.</summary>
    public static IEnumerable<Problem> Shorten(IEnumerable<Problem> problems, int most)
    {
        List<Problem> all = [.. problems];
        foreach (IGrouping<(string Code, string? File), Problem> alike in all.GroupBy(
            problem => (problem.Code, problem.Place?.File)))
        {
            foreach (Problem problem in alike.Take(most))
            {
                yield return problem;
            }

            if (alike.Count() > most)
            {
                yield return NoteProblems.MoreAlike(alike.Key.File ?? string.Empty, alike.Key.Code, alike.Count() - most);
            }
        }
    }

    private static IEnumerable<Problem> DoubledTables(IReadOnlyList<Note> notes)
    {
        Dictionary<(string Table, int? Round), string> homes = [];
        HashSet<(string Table, string File)> reported = [];
        foreach (NoteEntry entry in notes.SelectMany(note => note.Entries).Where(IsSaid))
        {
            string home = entry.Place.File;
            if (!homes.TryAdd((entry.Table, entry.Round), home)
                && homes[(entry.Table, entry.Round)] is { } first && first != home
                && reported.Add((entry.Table, home)))
            {
                yield return NoteProblems.DoubledTable(entry.Place with { Runs = [] }, entry.Table, first);
            }
        }

        foreach (Problem problem in notes.SelectMany(SplitSections))
        {
            yield return problem;
        }
    }

    /// <summary>A table and round that a file opens a second time after another one stood between.</summary>
    private static IEnumerable<Problem> SplitSections(Note note)
    {
        if (note.Entries.Any(entry => entry.Place.Row is not null))
        {
            yield break;
        }

        HashSet<(string, int?)> closed = [];
        (string Table, int? Round)? open = null;
        foreach (NoteEntry entry in note.Entries.Where(IsSaid))
        {
            (string Table, int? Round) section = (entry.Table, entry.Round);
            if (open != section)
            {
                if (open is { } last)
                {
                    closed.Add(last);
                }

                open = section;
                if (closed.Contains(section))
                {
                    yield return NoteProblems.DoubledTable(entry.Place with { Runs = [] }, entry.Table, note.File);
                }
            }
        }
    }

    private static IEnumerable<Problem> UnknownRounds(EventDefinition definition, IReadOnlyList<Note> notes)
    {
        HashSet<int> known = [.. definition.Rounds.Select(round => round.Number)];
        HashSet<(string, int)> reported = [];
        foreach (NoteEntry entry in notes.SelectMany(note => note.Entries))
        {
            if (entry.Round is { } round && known.Count > 0 && !known.Contains(round)
                && reported.Add((entry.Place.File, round)))
            {
                yield return NoteProblems.UnknownRound(entry.Place with { Runs = [] }, round, known.Order());
            }
        }
    }

    private static IEnumerable<Problem> MissingRounds(EventDefinition definition, Note note) =>
        definition.Rounds.Count > 1 && note.Entries.Any(IsSaid)
        && note.Entries.Where(IsSaid).All(entry => entry.Round is null)
            ? [NoteProblems.NoRounds(note.File)]
            : [];

    private static IEnumerable<Problem> ForeignEntries(EventDefinition definition, Note note)
    {
        if (!definition.Language.StartsWith("de", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (NoteEntry entry in note.Entries.Where(IsSaid))
        {
            if (ForeignLanguage.Of(entry.Text) is { } language)
            {
                yield return NoteProblems.ForeignLanguage(entry.Place with { Runs = [] }, language);
            }
        }
    }

    private static bool IsSaid(NoteEntry entry) =>
        entry.Kind is EntryKind.Bullet or EntryKind.Paragraph or EntryKind.Row;
}
