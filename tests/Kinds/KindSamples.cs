using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Kinds;

namespace DialogueMining.Tests.Kinds;

/// <summary>Classifies statements that a test gives as text.</summary>
internal static class KindSamples
{
    public static IReadOnlyList<AnnotatedStatement> Annotate(IEnumerable<string> texts) =>
        new Annotator(new AnnotationOptions()).Annotate([.. texts.Select(Make)]);

    /// <summary>The kinds of statements of one table and round, in order; those at the given positions propose other words.</summary>
    public static StatementKind[] Classify(string[] texts, int[] changed, KindOptions? options = null) =>
        [.. new KindClassifier(options ?? new KindOptions())
            .Classify(Annotate(texts), [.. changed.Select(index => Mention(index, ChangeOperation.Replace))])
            .Select(statement => statement.Statement.Kind)];

    public static StatementKind Classify(string text) => Classify([text], [])[0];

    public static ChangeMention Mention(int index, ChangeOperation operation) =>
        new(IdOf(index), new ChangeWords(operation, "alt", "neu", null), null, null, false, 1, "test", string.Empty);

    private static StatementId IdOf(int index) => new(string.Create(CultureInfo.InvariantCulture, $"s{index + 1:D4}"));

    private static Statement Make(string text, int index) => new(
        IdOf(index), "Tisch 1", 1, text, new SourcePlace("notes/tisch-1.txt", index + 1, index + 1, null, null, []),
        StatementKind.Remark, null, new Dictionary<string, string>(StringComparer.Ordinal));
}
