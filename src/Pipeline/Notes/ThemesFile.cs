using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Reads what people say beforehand about themes, a line each: <c>Nahverkehr: Bus, Fahrplan</c> for a theme that is known
/// (key words or whole examples), <c>vereinen: Draußen = Garten + Spielplatz</c> for themes that become one,
/// <c>teilen: Verkehr</c> for one that is wanted in parts. A line that begins with # is a comment.
/// </summary>
/// <param name="problems">Gets what could not be read.</param>
internal sealed class ThemesFile(List<Problem> problems)
{
    private const char Comment = '#';

    private static readonly string[] MergeWords = ["vereinen", "zusammenlegen", "merge"];
    private static readonly string[] SplitWords = ["teilen", "aufteilen", "split"];
    private static readonly char[] NameEnds = [':', ';', '\t'];
    private static readonly char[] WordEnds = [',', ';', '\t', '|'];
    private static readonly char[] Quotes = ['"', '„', '“', '”', '«', '»', ' '];

    private readonly List<CodeBookEntry> _codeBook = [];
    private readonly List<ThemeSplit> _splits = [];
    private readonly List<ThemeMerge> _merges = [];

    /// <summary>The plan of a file at a path, if any, and of lines that belong to none.</summary>
    /// <param name="path">Path of the file; null for none.</param>
    /// <param name="wishes">Further lines.</param>
    /// <param name="problems">Gets what could not be read.</param>
    public static ThemePlan ReadAt(string? path, IReadOnlyList<string> wishes, List<Problem> problems)
    {
        string name = Path.GetFileName(path) ?? string.Empty;
        string? text = path is null ? string.Empty : SourceFile.Read(string.Empty, Path.GetFullPath(path), new NoteOptions()).Text;
        if (text is null || (path is not null && Letters.IsBlank(text)))
        {
            problems.Add(ThemesFileProblems.Missing(name));
        }

        return new ThemesFile(problems).Read(name, text ?? string.Empty, wishes);
    }

    /// <summary>The plan of a file and of lines that belong to none.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="wishes">Further lines.</param>
    public ThemePlan Read(string file, string text, IReadOnlyList<string> wishes)
    {
        Read(file, text.ReplaceLineEndings("\n").Split('\n'));
        Read(NoteOptions.CommandLine, wishes);
        return new ThemePlan(_codeBook, _splits, _merges);
    }

    private void Read(string file, IReadOnlyList<string> lines)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            string line = lines[index].Trim();
            if (line.Length > 0 && line[0] != Comment)
            {
                Read(line, new SourcePlace(file, index + 1, index + 1, null, null, []));
            }
        }
    }

    private void Read(string line, SourcePlace place)
    {
        int end = line.IndexOfAny(NameEnds);
        string name = (end < 0 ? line : line[..end]).Trim(Quotes);
        string rest = end < 0 ? string.Empty : line[(end + 1)..].Trim();
        if (MergeWords.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            ReadMerge(rest, place);
        }
        else if (SplitWords.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            ReadSplit(rest.Trim(Quotes), place);
        }
        else if (!name.Any(char.IsLetter))
        {
            problems.Add(ThemesFileProblems.NoName(place, line));
        }
        else if (_codeBook.Exists(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(ThemesFileProblems.Doubled(place, name));
        }
        else
        {
            _codeBook.Add(new CodeBookEntry(name, Words(rest, WordEnds), place));
        }
    }

    private void ReadMerge(string wish, SourcePlace place)
    {
        string[] sides = wish.Split('=', 2, StringSplitOptions.TrimEntries);
        IReadOnlyList<string> parts = Words(sides[^1], ['+']);
        string name = sides[0].Trim(Quotes);
        if (sides.Length < 2 || parts.Count < 2 || name.Length == 0)
        {
            problems.Add(ThemesFileProblems.NoMerge(place, wish));
            return;
        }

        _merges.Add(new ThemeMerge(name, parts, place));
    }

    private void ReadSplit(string name, SourcePlace place)
    {
        if (name.Length == 0)
        {
            problems.Add(ThemesFileProblems.NoSplit(place));
            return;
        }

        _splits.Add(new ThemeSplit(name, place));
    }

    private static IReadOnlyList<string> Words(string text, char[] ends) =>
        [.. text.Split(ends).Select(word => word.Trim(Quotes)).Where(word => word.Any(char.IsLetterOrDigit))];
}
