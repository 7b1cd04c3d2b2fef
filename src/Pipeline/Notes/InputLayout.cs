using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Which files of the input are what; paths are relative to <see cref="Root"/> with forward slashes.</summary>
/// <param name="Root">The folder that paths count from.</param>
/// <param name="EventFile">event.json; null where there is none.</param>
/// <param name="Notes">Files with notes, in ordinal order of their paths.</param>
/// <param name="Votes">votes.csv; null where there is none.</param>
/// <param name="Decisions">decisions.json; null where there is none.</param>
/// <param name="Themes">themes.txt; null where there is none.</param>
/// <param name="Drafts">Drafts, in ordinal order; used where event.json names none.</param>
/// <param name="Problems">What could not be used.</param>
internal sealed record InputLayout(
    string Root,
    string? EventFile,
    IReadOnlyList<string> Notes,
    string? Votes,
    string? Decisions,
    string? Themes,
    IReadOnlyList<string> Drafts,
    IReadOnlyList<Problem> Problems)
{
    private const string NotesFolder = "notes";
    private const string DraftsFolder = "drafts";

    private static readonly string[] Ignored = ["Thumbs.db", "desktop.ini"];

    /// <summary>Looks at an event folder, a folder that holds notes only, or a single file.</summary>
    public static InputLayout Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            string root = Path.GetDirectoryName(full) ?? full;
            return new InputLayout(root, null, [Path.GetFileName(full)], null, null, null, [], []);
        }

        return Directory.Exists(full)
            ? OfFolder(full)
            : new InputLayout(full, null, [], null, null, null, [], [NoteProblems.InputMissing(Path.GetFileName(full))]);
    }

    private static InputLayout OfFolder(string root)
    {
        List<Problem> problems = [];
        string? eventFile = Find(root, "event.json");
        string? votes = Find(root, "votes.csv") ?? Find(root, "stimmen.csv");
        string? decisions = Find(root, "decisions.json");
        bool isEvent = eventFile is not null || Directory.Exists(Path.Combine(root, NotesFolder));
        // In a folder of notes a file of that name holds notes.
        string? themes = isEvent ? Find(root, "themes.txt") ?? Find(root, "themen.txt") : null;
        List<string> notes = [];
        if (Directory.Exists(Path.Combine(root, NotesFolder)))
        {
            Collect(root, NotesFolder, notes, problems);
        }
        else if (isEvent)
        {
            problems.Add(NoteProblems.NotesFolderMissing());
        }
        else
        {
            Collect(root, string.Empty, notes, problems);
            notes.RemoveAll(file => file == votes || file == decisions || file.StartsWith(DraftsFolder + "/", StringComparison.Ordinal));
        }

        List<string> drafts = [];
        if (Directory.Exists(Path.Combine(root, DraftsFolder)))
        {
            Collect(root, DraftsFolder, drafts, problems);
            drafts.RemoveAll(file => !file.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
        }

        notes.Sort(string.CompareOrdinal);
        drafts.Sort(string.CompareOrdinal);
        return new InputLayout(root, eventFile, notes, votes, decisions, themes, drafts, problems);
    }

    /// <summary>A file of the folder by its name, whatever its case.</summary>
    private static string? Find(string root, string name) =>
        Directory.EnumerateFiles(root)
            .Select(Path.GetFileName)
            .OfType<string>()
            .Where(file => string.Equals(file, name, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();

    private static void Collect(string root, string folder, List<string> files, List<Problem> problems)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos())
        {
            string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal)
                || Ignored.Contains(entry.Name, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (entry.LinkTarget is not null && (!RealPath.IsInside(root, entry.FullName) || entry is DirectoryInfo))
            {
                problems.Add(NoteProblems.LeavesFolder(path, path));
            }
            else if (entry is DirectoryInfo)
            {
                Collect(root, path, files, problems);
            }
            else
            {
                files.Add(path);
            }
        }
    }
}
