using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Runner.Output;

/// <summary>
/// Keeps an editor's wishes for further runs: they go into the themes file, one line each, where people can read, change
/// and delete them.
/// </summary>
internal static class KeptWishes
{
    /// <summary>Says which wishes were not followed; adds the others to the themes file, and says so.</summary>
    /// <param name="eventPath">The event; a folder of notes or a single file has no themes file of its own.</param>
    /// <param name="named">The themes file that was named; null for the event's own.</param>
    /// <param name="wishes">The wishes, in the order of the command line.</param>
    /// <param name="problems">What was not followed is not kept.</param>
    public static void Keep(string eventPath, string? named, IReadOnlyList<string> wishes, IReadOnlyList<Problem> problems)
    {
        ProblemList.Write(problems.Where(problem => problem.Place is { File: NoteOptions.CommandLine }), Console.Error);
        string[] followed = [.. wishes.Where((_, index) => !problems.Any(problem =>
            problem.Place is { File: NoteOptions.CommandLine, Line: { } line } && line == index + 1))];
        if (followed.Length == 0)
        {
            return;
        }

        if ((named ?? FileOf(eventPath)) is not { } file || !TryAdd(file, followed))
        {
            Console.Error.WriteLine(Texts.Of("Die Wünsche zu den Themen gelten nur für diesen Lauf. Mit --themes DATEI bleiben sie."));
            return;
        }

        Console.Error.WriteLine(Texts.Of(
            "Die Wünsche zu den Themen stehen jetzt in „{0}“ und gelten auch für weitere Läufe. Wer eine Zeile löscht, nimmt sie zurück.", file));
    }

    private static string? FileOf(string path)
    {
        if (!Directory.Exists(Path.Combine(path, "notes")) && !File.Exists(Path.Combine(path, "event.json")))
        {
            return null;
        }

        string german = Path.Combine(path, "themen.txt");
        return File.Exists(german) ? german : Path.Combine(path, "themes.txt");
    }

    private static bool TryAdd(string file, string[] wishes)
    {
        try
        {
            string[] lines = File.Exists(file) ? File.ReadAllLines(file) : [];
            string[] missing = [.. wishes.Except(lines, StringComparer.Ordinal)];
            if (missing.Length > 0)
            {
                File.WriteAllText(file, string.Concat(lines.Concat(missing).Select(line => line + "\n")));
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
