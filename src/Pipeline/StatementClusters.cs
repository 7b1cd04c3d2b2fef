using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Pipeline;

/// <summary>
/// Groups a list of statements into themes, whatever their rounds, and writes them as CSV. Themes of a list of more than
/// 20,000 are learned from that many, evenly spread over it; the time then grows with its length only.
/// </summary>
/// <param name="options">How themes are found.</param>
/// <param name="planFile">
/// Path of a themes file: known themes, wishes to split and to merge; null for none. See <see cref="NoteOptions.Themes"/>.
/// </param>
/// <param name="wishes">Further lines of such a file; null for none.</param>
public sealed class StatementClusters(ThemeOptions options, string? planFile = null, IReadOnlyList<string>? wishes = null)
{
    private readonly List<Problem> _problems = [];

    /// <summary>What of the themes file and the wishes could not be followed; complete when all is written.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    // What terms mean and where themes lie settles with a few thousand statements; more cost time and change little.
    private const int LearnedStatements = 20_000;

    // Few enough for the cache, enough to keep the threads busy.
    private const int BlockLength = 512;
    private const int BlocksAtOnce = 64;

    private static readonly SourcePlace NoPlace = new(string.Empty, 0, 0, null, null, []);
    private static readonly Dictionary<string, string> NoColumns = [];

    /// <summary>
    /// Writes a header and a line a statement, in the order of the list: <c>id,theme,label,confidence,text</c>.
    /// <c>theme</c> is <c>t01</c> and so on by size; <c>confidence</c> is from 0 to 1.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    public void Write(IEnumerable<Statement> statements, TextWriter output)
    {
        Line[] lines = [.. statements.Select(statement => new Line(statement.Id.Value, statement.Table, statement.Text))];
        output.Write("id,theme,label,confidence,text\n");
        if (lines.Length > LearnedStatements)
        {
            WriteMany(lines, output);
            return;
        }

        IReadOnlyList<AnnotatedStatement> annotated = Annotated(lines, 0, options.Workers);
        (Theme Theme, double Confidence)[] themes = Places(annotated);
        for (int index = 0; index < lines.Length; index++)
        {
            Write(lines[index], themes[index].Theme.Id.Value, themes[index].Theme.Label, themes[index].Confidence, output);
        }
    }

    // The themes are learned from statements that are evenly spread over the list; then all are placed, block by block.
    private void WriteMany(Line[] lines, TextWriter output)
    {
        Line[] sample = [.. Enumerable.Range(0, LearnedStatements).Select(index => lines[(int)((long)index * lines.Length / LearnedStatements)])];
        (LearnedThemes themes, IReadOnlyList<Problem> problems) =
            new ThemeFinder(options).Learn(Annotated(sample, 0, options.Workers), Plan());
        _problems.AddRange(problems);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };
        for (int first = 0; first < lines.Length; first += BlockLength * BlocksAtOnce)
        {
            int start = first;
            int blocks = Math.Min(BlocksAtOnce, (lines.Length - first + BlockLength - 1) / BlockLength);
            string[] written = new string[blocks];
            Parallel.For(0, blocks, parallel, block =>
                written[block] = Block(lines, start + block * BlockLength, themes));
            foreach (string block in written)
            {
                output.Write(block);
            }
        }
    }

    private static string Block(Line[] lines, int first, LearnedThemes themes)
    {
        ArraySegment<Line> block = new(lines, first, Math.Min(BlockLength, lines.Length - first));
        IReadOnlyList<(string Theme, string Label, double Confidence)> places = themes.Place(Annotated(block, first, workers: 1));
        using StringWriter output = new(CultureInfo.InvariantCulture);
        for (int index = 0; index < block.Count; index++)
        {
            Write(block[index], places[index].Theme, places[index].Label, places[index].Confidence, output);
        }

        return output.ToString();
    }

    // Statements are known by their place in the list, since it may give an id twice.
    private static IReadOnlyList<AnnotatedStatement> Annotated(IReadOnlyList<Line> lines, int first, int? workers) =>
        new Annotator(new AnnotationOptions { Workers = workers }).Annotate(
            [.. lines.Select((line, index) => new Statement(
                new StatementId((first + index).ToString(CultureInfo.InvariantCulture)), line.Table, null, line.Text,
                NoPlace, StatementKind.Remark, null, NoColumns))]);

    private static void Write(Line line, string theme, string label, double confidence, TextWriter output)
    {
        output.Write(Cell(line.Id));
        output.Write(',');
        output.Write(theme);
        output.Write(',');
        output.Write(Cell(label));
        output.Write(',');
        output.Write(confidence.ToString("0.000", CultureInfo.InvariantCulture));
        output.Write(',');
        output.Write(Cell(line.Text));
        output.Write('\n');
    }

    private (Theme Theme, double Confidence)[] Places(IReadOnlyList<AnnotatedStatement> statements)
    {
        Dictionary<StatementId, (Theme, double)> places = [];
        FoundThemes found = new ThemeFinder(options).Find(statements, Plan());
        _problems.AddRange(found.Problems);
        foreach (Theme theme in found.Themes)
        {
            foreach (ThemeMember member in theme.Members)
            {
                places[member.Statement] = (theme, member.Confidence);
            }
        }

        return [.. statements.Select(statement => places[statement.Statement.Id])];
    }

    private ThemePlan Plan() => ThemesFile.ReadAt(planFile, wishes ?? [], _problems);

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>What is kept of a statement: a long list has millions.</summary>
    private readonly record struct Line(string Id, string Table, string Text);
}
