using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Kinds;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Kinds of statements: on the corpora with the gold's wording changes, so that the stage is measured by itself, and on
/// citizens' contributions, whose positions (<c>mpos</c>) are our proposals.
/// </summary>
public sealed class KindQualityTests
{
    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    [InlineData("vereinssatzung-seglerheim")]
    public void Kinds_with_gold_changes(string name)
    {
        GoldCorpus gold = new(name);
        IReadOnlyList<Statement> statements = new StatementCutter(new StatementOptions()).Cut(new NoteReader(new NoteOptions()).Read(gold.Folder).Notes);
        ILookup<GoldKey, GoldMention> mentions = gold.Mentions.Where(mention => mention.Operation.Length > 0).ToLookup(mention => mention.Key);
        Dictionary<GoldKey, string> kinds = gold.Statements.ToDictionary(statement => statement.Key, statement => statement.Kind);
        IReadOnlyList<AnnotatedStatement> found = new KindClassifier(new KindOptions()).Classify(
            new Annotator(new AnnotationOptions()).Annotate(statements),
            [.. statements.SelectMany(statement => mentions[GoldCorpus.KeyOf(statement)].Select(mention => Make(statement, mention)))]);
        int right = found.Count(entry => kinds.TryGetValue(GoldCorpus.KeyOf(entry.Statement), out string? kind)
            && string.Equals(kind, entry.Statement.Kind.ToString(), StringComparison.OrdinalIgnoreCase));

        QualityFloors.Hold(
            $"kinds with gold changes/{name}", 100.0 * right / found.Count, string.Create(CultureInfo.InvariantCulture, $"{right} of {found.Count}"),
            Path.Combine(gold.Folder, "gold", "themes.csv"), Path.Combine(gold.Folder, "gold", "mentions.csv"));
    }

    [SharedFact]
    public void Proposals_in_contributions_from_Cologne() => MeasureProposals("dataset_CDC.tsv");

    [SharedFact]
    public void Proposals_in_contributions_from_Moers() => MeasureProposals("dataset_CDM.tsv");

    private static void MeasureProposals(string file)
    {
        string path = Path.Combine(Repository.Shared!, "data", "kinds", file);
        string[][] rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > 5 && row[5] == "text")];
        bool[] wanted = [.. rows.Select(row => row[4].StartsWith("mpos", StringComparison.Ordinal))];
        IReadOnlyList<Statement> statements = [.. rows.Select((row, index) => Make(row, index))];
        bool[] found = [.. new KindClassifier(new KindOptions())
            .Classify(new Annotator(new AnnotationOptions()).Annotate(statements), [])
            .Select(entry => entry.Statement.Kind == StatementKind.Proposal)];
        int hits = wanted.Zip(found).Count(pair => pair is (true, true));
        int asked = wanted.Count(proposal => proposal);
        int told = found.Count(proposal => proposal);

        QualityFloors.Hold($"proposals F1/{file}", 200.0 * hits / (asked + told), $"{hits} hits, {told} found, {asked} wanted", path);
    }

    private static ChangeMention Make(Statement statement, GoldMention mention) => new(
        statement.Id,
        new ChangeWords(Enum.Parse<ChangeOperation>(mention.Operation, ignoreCase: true), mention.OldText, mention.NewText, null),
        null, null, mention.Stance == "contested", 1, "gold", string.Empty);

    private static Statement Make(string[] row, int index) => new(
        new StatementId(string.Create(CultureInfo.InvariantCulture, $"s{index}")), row[1], 1, row[3],
        new SourcePlace("notes", index + 1, index + 1, null, null, []), StatementKind.Remark, null, new Dictionary<string, string>(StringComparer.Ordinal));
}
