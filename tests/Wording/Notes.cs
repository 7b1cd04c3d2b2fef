using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Wording;

/// <summary>Statements and events for tests of the wording stage.</summary>
internal static class Notes
{
    /// <summary>An event with one document and one wording round about it.</summary>
    public static EventDefinition About(string draft) => new(
        "test", "Test", null, null, "de",
        [new EventDocument("leitbild", "Leitbild", PlainDraft.Of(draft), [])],
        [new Round(1, "Leitbild", RoundKind.Wording, "leitbild", null, null, [], [])]);

    /// <summary>Statements, each given as „table: text“, all of round 1.</summary>
    public static IReadOnlyList<AnnotatedStatement> Of(params string[] lines) =>
        new Annotator(new AnnotationOptions()).Annotate([.. lines.Select((line, index) => Statement(line, index))]);

    /// <summary>The mentions of one statement without a draft.</summary>
    public static IReadOnlyList<ChangeMention> Read(string text, EventDefinition? definition = null) =>
        [.. new ChangeFinder(new WordingOptions()).FindMentions(Of("1: " + text), definition)];

    /// <summary>The pooled changes.</summary>
    public static IReadOnlyList<Change> Pool(string draft, params string[] lines) =>
        new ChangeFinder(new WordingOptions()).Find(Of(lines), About(draft)).Changes;

    private static Statement Statement(string line, int index)
    {
        string[] parts = line.Split(": ", 2);
        return new Statement(
            new StatementId($"s{index + 1:0000}"), "Tisch " + parts[0], 1, parts[1],
            new SourcePlace("notes/test.txt", index + 1, index + 1, null, null, []),
            StatementKind.Remark, null, new Dictionary<string, string>());
    }
}
