using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Reports.Reading;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads the <c>analysis.json</c> of a finished result back, so that its files can be written again without analysing. The
/// tokens follow from the statements; everything else is as the run found it.
/// </summary>
/// <param name="options">How statements are annotated.</param>
public sealed class FinishedResult(AnnotationOptions options)
{
    /// <summary>The analysis, with all names; hide them before anything is shown.</summary>
    /// <param name="content">The bytes of <c>analysis.json</c>.</param>
    /// <returns>The analysis, or null and the problem where the bytes are no analysis.</returns>
    public (Analysis? Analysis, Problem? Problem) Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            Analysis analysis = AnalysisReader.Read(content);
            Statement[] statements = [.. analysis.Statements.Select(entry => entry.Statement)];
            return (analysis with { Statements = new Annotator(options).Annotate(statements) }, null);
        }
        catch (JsonException broken)
        {
            return (null, Unreadable(broken));
        }
    }

    /// <summary>What a language model suggested beside it; empty where none was asked, or the bytes are no analysis.</summary>
    /// <param name="content">The bytes of <c>analysis.json</c>.</param>
    public static IReadOnlyList<Suggestion> Suggestions(ReadOnlyMemory<byte> content)
    {
        try
        {
            return SuggestionReader.Read(content);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Problem Unreadable(JsonException broken) => new(
        "RESULT-001",
        Severity.Error,
        null,
        $"analysis.json lässt sich nicht lesen: {broken.Message}.",
        "eine unveränderte analysis.json dieses Programms",
        "Bitte die Veranstaltung mit run noch einmal auswerten.");
}
