using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads the drafts that event.json names, or those that lie in the folder where it names none.</summary>
internal sealed class DraftFiles(string root, NoteOptions options, List<InputFile> files, List<Problem> problems)
{
    /// <summary>A draft by the path that event.json gives; null where it cannot be read, with a problem.</summary>
    public Draft? Read(string path, string? label, string eventFile, int line)
    {
        string wanted = path.Replace('\\', '/');
        if (IsOutside(wanted))
        {
            problems.Add(EventProblems.DraftOutside(eventFile, line, path));
            return null;
        }

        string full = Path.GetFullPath(Path.Combine(root, wanted));
        if (File.Exists(full) && !RealPath.IsInside(root, full))
        {
            problems.Add(EventProblems.DraftOutside(eventFile, line, path));
            return null;
        }

        Draft? draft = Read(Path.GetRelativePath(root, full).Replace('\\', '/'), label);
        if (draft is null)
        {
            problems.Add(EventProblems.DraftMissing(eventFile, line, path));
        }

        return draft;
    }

    /// <summary>
    /// Documents of a folder without event.json: each draft is one; „leitbild-beirat.md“ beside „leitbild.md“ is an
    /// alternative to it.
    /// </summary>
    public IReadOnlyList<EventDocument> ReadAll(IReadOnlyList<string> paths)
    {
        List<EventDocument> documents = [];
        EventIds ids = new("drafts", problems);
        string[] stems = [.. paths.Select(path => Path.GetFileNameWithoutExtension(path))];
        for (int index = 0; index < paths.Count; index++)
        {
            if (MainOf(stems, index) is not null || Read(paths[index], null) is not { } draft)
            {
                continue;
            }

            List<Draft> rivals =
            [
                .. Enumerable.Range(0, paths.Count).Where(other => MainOf(stems, other) == stems[index])
                    .Select(other => Read(paths[other], stems[other][(stems[index].Length + 1)..])).OfType<Draft>(),
            ];
            string id = ids.Make(EventIds.Plain(stems[index]), 1);
            documents.Add(new EventDocument(id, TitleOf(draft) ?? stems[index], draft, rivals));
        }

        return documents;
    }

    /// <summary>The first heading of a draft; null where it has none.</summary>
    public static string? TitleOf(Draft? draft) =>
        draft?.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading) is { } heading
            ? draft.Text.Substring(heading.Span.Start, heading.Span.Length)
            : null;

    private static string? MainOf(string[] stems, int index) =>
        stems.Where(stem => stems[index].StartsWith(stem + "-", StringComparison.Ordinal))
            .OrderBy(stem => stem.Length)
            .FirstOrDefault();

    private Draft? Read(string path, string? label)
    {
        SourceFile source = SourceFile.Read(root, path, options);
        if (source.File is { } file && files.TrueForAll(other => other.Path != file.Path))
        {
            files.Add(file);
        }

        if (source.Text is not { } text)
        {
            return null;
        }

        if (Letters.IsBlank(text))
        {
            problems.Add(EventProblems.DraftEmpty(path));
        }
        else if (source.Problem is { } problem)
        {
            problems.Add(problem);
        }

        return DraftReader.Read(path, label, text);
    }

    /// <summary>Absolute paths, drives and steps upwards, before anything is opened.</summary>
    private static bool IsOutside(string path) =>
        path.StartsWith('/') || Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal)
        || path.Contains('\0', StringComparison.Ordinal) || path.Split('/').Contains("..");
}
