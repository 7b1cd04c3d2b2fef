using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Dispositions;
using DialogueMining.Tests.Consolidation;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>Outcomes against the gold, with gold kinds and gold changes: what this stage adds of its own.</summary>
public sealed class DispositionQualityTests
{
    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    [InlineData("vereinssatzung-seglerheim")]
    public void Outcomes_equal_the_gold(string corpus)
    {
        GoldChanges changes = new(corpus);
        GoldCorpus gold = new(corpus);
        IReadOnlyList<AnnotatedStatement> statements = Annotated(changes, gold);
        FoundChanges found = new([], changes.Changes);
        IReadOnlyList<ConsolidatedText> texts = new Consolidator(new ConsolidationOptions()).Consolidate(changes.Event, changes.Changes);

        IReadOnlyList<Disposition> dispositions =
            new DispositionWriter(new DispositionOptions()).Write(changes.Event, statements, [], found, texts, []);

        Assert.Equal(statements.Count, dispositions.Count);
        int right = 0;
        foreach ((AnnotatedStatement statement, Disposition disposition) in statements.Zip(dispositions))
        {
            string expected = gold.Outcomes[GoldCorpus.KeyOf(statement.Statement)];
            right += string.Equals(expected, disposition.Outcome.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        IEnumerable<string> files = changes.Files.Concat(Directory.EnumerateFiles(Path.Combine(changes.Folder, "gold"), "*.csv").Order(StringComparer.Ordinal));
        QualityFloors.Hold(
            $"dispositions with gold kinds and changes/{corpus}", 100.0 * right / statements.Count, $"{right} of {statements.Count}", files);
    }

    private static IReadOnlyList<AnnotatedStatement> Annotated(GoldChanges changes, GoldCorpus gold)
    {
        Dictionary<GoldKey, string> kinds = gold.Statements.ToDictionary(statement => statement.Key, statement => statement.Kind);
        return new Annotator(new AnnotationOptions()).Annotate([.. changes.Statements.Select(statement =>
            statement with { Kind = Enum.Parse<StatementKind>(kinds[GoldCorpus.KeyOf(statement)], ignoreCase: true) })]);
    }
}
