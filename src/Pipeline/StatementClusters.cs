using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline;

/// <summary>
/// Groups a list of statements into themes, whatever their rounds, and writes them as CSV. Themes of a list of more than
/// 20,000 are learned from that many, evenly spread over it, and all are placed in them, some thousands at a time; the time
/// then grows with its length only.
/// </summary>
/// <param name="options">How.</param>
public sealed class StatementClusters(ClusterOptions options)
{
    private readonly List<Problem> _problems = [];

    /// <summary>What of the themes file and the wishes could not be followed; complete when all is written.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What the last <see cref="Write(IEnumerable{Statement}, TextWriter)"/> took; null before it.</summary>
    public ClusterSummary? Summary { get; private set; }

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
    /// <param name="statements">The statements; they are read once.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Write(IEnumerable<Statement> statements, TextWriter output)
    {
        using StatementStore store = new(options.HeldBytes ?? long.MaxValue, options.Overflow);
        foreach (Statement statement in statements)
        {
            options.Themes.Cancellation.ThrowIfCancellationRequested();
            store.Add(statement);
        }

        output.Write("id,theme,label,confidence,text\n");
        if (store.Count > LearnedStatements)
        {
            WriteMany(store, output);
            return;
        }

        ListedStatement[] lines = [.. store.Read()];
        IReadOnlyList<AnnotatedStatement> annotated = Annotated(lines, 0, options.Themes.Workers);
        (Theme Theme, double Confidence)[] themes = Places(annotated);
        for (int index = 0; index < lines.Length; index++)
        {
            Write(lines[index], themes[index].Theme.Id.Value, themes[index].Theme.Label, themes[index].Confidence, output);
        }
    }

    // The themes are learned from statements that are evenly spread over the list; then all are placed, block by block.
    private void WriteMany(StatementStore store, TextWriter output)
    {
        ListedStatement[] sample = [.. store.Spread(LearnedStatements)];
        ThemeFinder finder = new(options.Themes);
        (LearnedThemes themes, IReadOnlyList<Problem> problems) = finder.Learn(Annotated(sample, 0, options.Themes.Workers), Plan());
        _problems.AddRange(problems);
        Summary = SummaryOf(store.Count, sample.Length, themes.Count, finder.Effort);
        int first = 0;
        foreach (ListedStatement[] lines in store.Read().Chunk(BlockLength * BlocksAtOnce))
        {
            WriteSome(lines, first, themes, output);
            first += lines.Length;
        }
    }

    private void WriteSome(ListedStatement[] lines, int first, LearnedThemes themes, TextWriter output)
    {
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Themes.Workers ?? -1, CancellationToken = options.Themes.Cancellation };
        string[] written = new string[(lines.Length + BlockLength - 1) / BlockLength];
        Parallel.For(0, written.Length, parallel, block =>
        {
            int start = block * BlockLength;
            ArraySegment<ListedStatement> some = new(lines, start, Math.Min(BlockLength, lines.Length - start));
            written[block] = Block(some, first + start, themes);
        });
        foreach (string block in written)
        {
            output.Write(block);
        }
    }

    private static ClusterSummary SummaryOf(int statements, int learnedFrom, int themes, GroupingEffort effort) =>
        new(statements, learnedFrom, themes, effort.Groupings, effort.Iterations, effort.Inertia);

    private static string Block(ArraySegment<ListedStatement> block, int first, LearnedThemes themes)
    {
        IReadOnlyList<(string Theme, string Label, double Confidence)> places = themes.Place(Annotated(block, first, workers: 1));
        using StringWriter output = new(CultureInfo.InvariantCulture);
        for (int index = 0; index < block.Count; index++)
        {
            Write(block[index], places[index].Theme, places[index].Label, places[index].Confidence, output);
        }

        return output.ToString();
    }

    // Statements are known by their place in the list, since it may give an id twice.
    private static IReadOnlyList<AnnotatedStatement> Annotated(IReadOnlyList<ListedStatement> lines, int first, int? workers) =>
        new Annotator(new AnnotationOptions { Workers = workers }).Annotate(
            [.. lines.Select((line, index) => new Statement(
                new StatementId((first + index).ToString(CultureInfo.InvariantCulture)), line.Table, null, line.Text,
                NoPlace, StatementKind.Remark, null, NoColumns))]);

    private static void Write(ListedStatement line, string theme, string label, double confidence, TextWriter output)
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
        ThemeFinder finder = new(options.Themes with { Levels = 1 });
        FoundThemes found = finder.Find(statements, Plan());
        _problems.AddRange(found.Problems);
        int themes = found.Themes.Count(theme => theme.Keywords.Count > 0);
        Summary = SummaryOf(statements.Count, statements.Count, themes, finder.Effort);
        foreach (Theme theme in found.Themes)
        {
            foreach (ThemeMember member in theme.Members)
            {
                places[member.Statement] = (theme, member.Confidence);
            }
        }

        return [.. statements.Select(statement => places[statement.Statement.Id])];
    }

    private ThemePlan Plan() => ThemesFile.ReadAt(options.PlanFile, options.Wishes, _problems);

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
