using System.Globalization;
using System.Text.Json;
using CsvHelper;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Statements;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads remarks whose changes are known, to learn from and to measure by: subjects of <c>wording/NAME.md</c> with
/// <c>wording/NAME.jsonl</c>, and events with <c>gold/mentions.csv</c>.
/// </summary>
public static class LabelledTexts
{
    // Characters of a statement by which a gold row knows it.
    private const int StartLength = 60;

    /// <summary>Subjects that no table is learned from: what is read in them tells how notes on other texts are read.</summary>
    public static IReadOnlyList<string> KeptAside { get; } = ["hospiz", "landfrauen", "stadtbaeume", "weindorf"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads all subjects and events of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<LabelledText> Read(string folder) =>
    [
        .. Directory.GetDirectories(folder).Where(path => File.Exists(Mentions(path))).Order(StringComparer.Ordinal).Select(ReadEvent),
        .. Directory.GetFiles(Path.Combine(folder, "wording"), "*.jsonl").Order(StringComparer.Ordinal).Select(ReadSubject),
    ];

    /// <summary>The same without the subjects that are kept aside to measure by.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<LabelledText> ReadTaught(string folder) => [.. Read(folder).Where(text => !KeptAside.Contains(text.Name))];

    private static string Mentions(string path) => Path.Combine(path, "gold", "mentions.csv");

    /// <summary>Reads one subject.</summary>
    /// <param name="path">Its remarks, a JSON object a line; its draft lies beside it.</param>
    public static LabelledText ReadSubject(string path)
    {
        string draft = Path.ChangeExtension(path, ".md");
        EventDefinition definition = new(
            "changes", string.Empty, null, null, "de", [new EventDocument("draft", string.Empty, StatementChanges.ReadDraft(draft, File.ReadAllBytes(draft)), [])], []);
        Remark[] remarks = [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Remark>(line, Json)!)];
        IReadOnlyList<AnnotatedStatement> statements = new Annotator(new AnnotationOptions()).Annotate([.. remarks.Select((remark, at) => new Statement(
            new StatementId(at.ToString(CultureInfo.InvariantCulture)), "Tisch 1", 1, remark.Text,
            new SourcePlace(path, at + 1, at + 1, null, null, []), StatementKind.Remark, null, new Dictionary<string, string>()))]);
        return new LabelledText(Path.GetFileNameWithoutExtension(path), definition,
            [.. statements.Select((statement, at) => new LabelledStatement(statement, [.. remarks[at].Changes.Select(ChangeOf)]))]);
    }

    internal static LabelledText ReadEvent(string path)
    {
        EventMaterial material = new NoteReader(new NoteOptions()).Read(path);
        IReadOnlyList<AnnotatedStatement> statements = new Annotator(new AnnotationOptions()).Annotate(new StatementCutter(new StatementOptions()).Cut(material.Notes));
        using CsvReader csv = new(new StreamReader(Mentions(path)), CultureInfo.InvariantCulture);
        ILookup<(string, string, string), LabelledChange> gold = csv.GetRecords<dynamic>().Select(row => (IDictionary<string, object>)row)
            .ToLookup(KeyOf, row => ChangeOf(new RemarkChange(
                Text(row, "operation"), Text(row, "oldText"), Text(row, "newText"), new RemarkAnchor(Text(row, "anchorText"), Text(row, "anchorRelation")), Text(row, "stance") == "contested")));
        return new LabelledText(Path.GetFileName(path), material.Event, [.. statements.Select(statement => new LabelledStatement(statement, [.. gold[KeyOf(statement.Statement)]]))]);
    }

    internal static string Text(IDictionary<string, object> row, string name) => row[name] as string ?? string.Empty;

    internal static (string, string, string) KeyOf(IDictionary<string, object> row) =>
        (Text(row, "file"), Text(row, "row").Length > 0 ? Text(row, "row") : Text(row, "line"), StartOf(Text(row, "start")));

    internal static (string, string, string) KeyOf(Statement statement) => (statement.Source.File["notes/".Length..],
        (statement.Source.Row ?? statement.Source.Line ?? 0).ToString(CultureInfo.InvariantCulture), StartOf(statement.Text));

    private static string StartOf(string text)
    {
        string collapsed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return collapsed.Length > StartLength ? collapsed[..StartLength].TrimEnd() : collapsed;
    }

    private static LabelledChange ChangeOf(RemarkChange change) => new(
        new ChangeWords(
            Enum.Parse<ChangeOperation>(change.Operation, true), WordsOf(change.OldText), WordsOf(change.NewText),
            WordsOf(change.Anchor?.Text) is { } words ? new Anchor(words, Enum.Parse<AnchorRelation>(change.Anchor!.Relation, true)) : null),
        change.Contested);

    private static string? WordsOf(string? words) => string.IsNullOrEmpty(words) ? null : words;

    private sealed record Remark(string Text, RemarkChange[] Changes);

    private sealed record RemarkChange(string Operation, string? OldText, string? NewText, RemarkAnchor? Anchor, bool Contested = false);

    private sealed record RemarkAnchor(string Text, string Relation);
}
