using System.Globalization;
using System.Text.Json;
using CsvHelper;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads statements whose kinds and outcomes are known, to learn from and to measure by: remarks of <c>kinds/NAME.jsonl</c>, and
/// events with <c>gold/themes.csv</c>, <c>gold/dispositions.csv</c> and <c>gold/mentions.csv</c>.
/// </summary>
public static class JudgedTexts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads all subjects and events of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<JudgedText> Read(string folder) =>
    [
        .. Directory.GetDirectories(folder).Where(path => File.Exists(Path.Combine(path, "gold", "dispositions.csv"))).Order(StringComparer.Ordinal).Select(ReadEvent),
        .. Directory.GetFiles(Path.Combine(folder, "kinds"), "*.jsonl").Order(StringComparer.Ordinal).Select(ReadSubject),
    ];

    /// <summary>The same without the subjects that are kept aside to measure by.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<JudgedText> ReadTaught(string folder) => [.. Read(folder).Where(text => !LabelledTexts.KeptAside.Contains(text.Name))];

    /// <summary>Reads the remarks on one subject. None of them asks for a wording change.</summary>
    /// <param name="path">A JSON object a line.</param>
    public static JudgedText ReadSubject(string path)
    {
        Remark[] remarks = [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Remark>(line, Json)!)];
        IReadOnlyList<AnnotatedStatement> statements = new Annotator(new AnnotationOptions()).Annotate([.. remarks.Select((remark, at) => new Statement(
            new StatementId(at.ToString(CultureInfo.InvariantCulture)), "Tisch 1", null, remark.Text,
            new SourcePlace(path, at + 1, at + 1, null, null, []), KindOf(remark.Kind), null, new Dictionary<string, string>()))]);
        return new JudgedText(Path.GetFileNameWithoutExtension(path), false,
            [.. statements.Select((statement, at) => new JudgedStatement(statement, OutcomeOf(remarks[at].Outcome), false, false))]);
    }

    /// <summary>Reads an event with its gold.</summary>
    /// <param name="path">Its folder.</param>
    public static JudgedText ReadEvent(string path)
    {
        LabelledText text = LabelledTexts.ReadEvent(path);
        Dictionary<(string, string, string), StatementKind> kinds =
            Rows(path, "themes.csv").ToDictionary(LabelledTexts.KeyOf, row => KindOf(LabelledTexts.Text(row, "kind")));
        Dictionary<(string, string, string), IDictionary<string, object>> outcomes = Rows(path, "dispositions.csv").ToDictionary(LabelledTexts.KeyOf);
        return new JudgedText(text.Name, true, [.. text.Statements
            .Where(entry => kinds.ContainsKey(LabelledTexts.KeyOf(entry.Statement.Statement)))
            .Select(entry => Judge(entry, kinds[LabelledTexts.KeyOf(entry.Statement.Statement)], outcomes[LabelledTexts.KeyOf(entry.Statement.Statement)]))]);
    }

    private static JudgedStatement Judge(LabelledStatement entry, StatementKind kind, IDictionary<string, object> outcome) => new(
        entry.Statement with { Statement = entry.Statement.Statement with { Kind = kind } },
        OutcomeOf(LabelledTexts.Text(outcome, "outcome")), entry.Changes.Count > 0, LabelledTexts.Text(outcome, "changes").Length > 0);

    private static List<IDictionary<string, object>> Rows(string path, string file)
    {
        using CsvReader csv = new(new StreamReader(Path.Combine(path, "gold", file)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(row => (IDictionary<string, object>)row)];
    }

    private static StatementKind KindOf(string name) => Enum.Parse<StatementKind>(name, true);

    private static Outcome OutcomeOf(string name) => Enum.Parse<Outcome>(name, true);

    private sealed record Remark(string Text, string Kind, string Outcome);
}
