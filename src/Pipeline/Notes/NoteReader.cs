using DialogueMining.Models;
using DialogueMining.Pipeline.Notes.Office;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads an event's folder, a folder of notes or a single notes file.</summary>
/// <param name="options">How notes are read.</param>
public sealed class NoteReader(NoteOptions options)
{
    private static readonly string[] TextEndings = [".txt", ".md", ".markdown", ".text"];
    private static readonly string[] TableEndings = [".csv", ".tsv", ".tab"];

    /// <summary>
    /// Reads everything that lies at a path. Whatever is wrong with the input is a problem in the result; where nothing
    /// can be read, it holds no notes and no votes.
    /// </summary>
    /// <param name="path">An event folder (event.json, drafts, notes, votes.csv), a folder of notes, or one file.</param>
    public EventMaterial Read(string path)
    {
        InputLayout layout = InputLayout.Of(path);
        List<Problem> problems = [.. layout.Problems];
        List<InputFile> files = [];
        EventDefinition definition = ReadEvent(path, layout, files, problems);
        NoteContext context = new(definition, options);
        List<ParsedNote> parsed = [];
        foreach (string file in layout.Notes)
        {
            if (ReadNote(layout.Root, file, context, files, problems) is { } note)
            {
                parsed.Add(note);
            }
        }

        definition = EventGuess.WithRounds(definition, parsed);
        Note[] notes = [.. parsed.Select(note => note.Note)];
        IReadOnlyList<VoteLine> votes = [.. parsed.SelectMany(note => note.Votes), .. ReadVotes(layout, files, problems)];
        Decisions decisions = ReadDecisions(layout, files, problems);
        ThemePlan themes = ReadThemes(layout, files, problems);
        problems.AddRange(MaterialChecks.Of(definition, notes));
        ReportWhatIsMissing(layout, definition, notes, votes, problems);
        return new EventMaterial(
            definition,
            notes,
            WithPeople(votes, [.. parsed.SelectMany(note => note.People)]),
            decisions,
            themes,
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. MaterialChecks.Shorten(problems, options.MostAlike)]);
    }

    private EventDefinition ReadEvent(string path, InputLayout layout, List<InputFile> files, List<Problem> problems)
    {
        string name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        DraftFiles drafts = new(layout.Root, options, files, problems);
        if (layout.EventFile is { } file)
        {
            SourceFile source = ReadSource(layout.Root, file, files, problems);
            if (source.Text is { } text && EventFile.Read(file, text, name, drafts, problems) is { } definition)
            {
                return definition;
            }
        }
        else if (layout.Drafts.Count > 0)
        {
            problems.Add(EventProblems.Missing());
        }

        return new EventDefinition(
            EventIds.Plain(name), name, null, null, "de", drafts.ReadAll(layout.Drafts), []);
    }

    private ParsedNote? ReadNote(
        string root, string file, NoteContext context, List<InputFile> files, List<Problem> problems)
    {
        string ending = Path.GetExtension(file).ToLowerInvariant();
        if (RealPath.IsInside(root, Path.Combine(root, file)) && OfficeFile.IsOne(Path.Combine(root, file), ending))
        {
            return ReadOffice(root, file, context, files, problems);
        }

        bool isTable = TableEndings.Contains(ending);
        SourceFile source = ReadSource(root, file, files, isTable || TextEndings.Contains(ending) ? problems : []);
        if (!isTable && !TextEndings.Contains(ending))
        {
            problems.Add(NoteProblems.FormatUnsupported(file, ending));
            return null;
        }

        if (source.Text is not { } text)
        {
            return null;
        }

        problems.AddRange(NoteScan.Of(file, text, SourceLine.Of(text)));
        ParsedNote note = isTable ? TableNotes.Parse(context, file, text) : TextNotes.Parse(context, file, text);
        problems.AddRange(note.Problems);
        return note;
    }

    private ParsedNote? ReadOffice(
        string root, string file, NoteContext context, List<InputFile> files, List<Problem> problems)
    {
        OfficeFile office = OfficeFile.Read(root, file, options, problems);
        if (office.File is { } input)
        {
            files.Add(input);
        }

        if (office.Parts.Count == 0)
        {
            return null;
        }

        ParsedNote note = OfficeNotes.Parse(context, file, office);
        problems.AddRange(note.Problems);
        return note;
    }

    private IReadOnlyList<VoteLine> ReadVotes(InputLayout layout, List<InputFile> files, List<Problem> problems)
    {
        if (layout.Votes is not { } file)
        {
            return [];
        }

        SourceFile source = ReadSource(layout.Root, file, files, problems);
        return source.Text is { } text && !Letters.IsBlank(text)
            ? VotesFile.Read(file, text, options, problems)
            : [];
    }

    // A file that the user names may lie anywhere; one in the event's folder must be of it.
    private Decisions ReadDecisions(InputLayout layout, List<InputFile> files, List<Problem> problems)
    {
        if (ReadNamed(options.Decisions, layout.Decisions, layout.Root, files, problems) is not var (file, text))
        {
            return Decisions.None;
        }

        if (text is not null)
        {
            return DecisionsFile.Read(file, text, problems);
        }

        problems.Add(DecisionProblems.Missing(file));
        return Decisions.None;
    }

    private ThemePlan ReadThemes(InputLayout layout, List<InputFile> files, List<Problem> problems)
    {
        (string File, string? Text)? found = ReadNamed(options.Themes, layout.Themes, layout.Root, files, problems);
        if (found is { Text: null } missing && options.Themes is not null)
        {
            problems.Add(ThemesFileProblems.Missing(missing.File));
        }

        return new ThemesFile(problems).Read(found?.File ?? string.Empty, found?.Text ?? string.Empty, options.ThemeWishes);
    }

    // The file that the user names, else the event's own; without a text where it is blank or cannot be read.
    private (string File, string? Text)? ReadNamed(
        string? named, string? own, string folder, List<InputFile> files, List<Problem> problems)
    {
        bool apart = named is not null;
        string? file = apart ? Path.GetFileName(named) : own;
        if (file is null)
        {
            return null;
        }

        string root = apart ? Path.GetDirectoryName(Path.GetFullPath(named!)) ?? folder : folder;
        SourceFile source = ReadSource(root, file, files, apart ? [] : problems);
        return (file, source.Text is { } text && !Letters.IsBlank(text) ? text : null);
    }

    private SourceFile ReadSource(string root, string file, List<InputFile> files, List<Problem> problems)
    {
        if (!RealPath.IsInside(root, Path.Combine(root, file)))
        {
            problems.Add(NoteProblems.LeavesFolder(file, file));
            return new SourceFile(null, null, null);
        }

        SourceFile source = SourceFile.Read(root, file, options);
        if (source.File is { } input)
        {
            files.Add(input);
        }

        if (source.Problem is { } problem)
        {
            problems.Add(problem);
        }

        return source;
    }

    private static void ReportWhatIsMissing(
        InputLayout layout,
        EventDefinition definition,
        Note[] notes,
        IReadOnlyList<VoteLine> votes,
        List<Problem> problems)
    {
        bool isMissing = problems.Exists(problem => problem.Code is "NOTE-001" or "NOTE-002");
        if (notes.Length == 0 && votes.Count == 0 && !isMissing)
        {
            problems.Add(NoteProblems.NothingToRead(Path.GetFileName(layout.Root)));
        }

        if (definition.Documents.Count == 0)
        {
            problems.Add(NoteProblems.NoDraft());
        }
    }

    /// <summary>Adds to each vote how many people sat at its table; a number for the round beats one for the event.</summary>
    private static IReadOnlyList<VoteLine> WithPeople(IReadOnlyList<VoteLine> votes, IReadOnlyList<Headcount> people)
    {
        Dictionary<(string Table, int Round), int> counts = [];
        foreach (Headcount count in people)
        {
            counts[(count.Table, count.Round ?? 0)] = count.People;
        }

        return
        [
            .. votes.Select(vote => vote.Table is not { } table
                ? vote
                : counts.TryGetValue((table, vote.Round ?? 0), out int people) || counts.TryGetValue((table, 0), out people)
                    ? vote with { Participants = people }
                    : vote),
        ];
    }
}
