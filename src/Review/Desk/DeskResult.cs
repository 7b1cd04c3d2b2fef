using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Privacy;

namespace DialogueMining.Review.Desk;

/// <summary>Reads the result that is put on the desk.</summary>
internal static class DeskResult
{
    /// <summary>What a language model suggested beside the result and holds; empty where none was asked.</summary>
    public static IReadOnlyList<Suggestion> Suggestions(string folder) =>
        [.. FinishedResult.Suggestions(File.ReadAllBytes(Path.Combine(folder, FinishedResult.FileName))).Where(suggestion => suggestion.Refusal is null)];

    /// <summary>What hides names and contacts on the pages, as in the report of that run; null where the run kept them.</summary>
    public static TextMask? MaskOf(string folder, DecidedResult result) =>
        FinishedResult.Settings(File.ReadAllBytes(Path.Combine(folder, "run.json"))) is { } settings && settings.Options.GetValueOrDefault("names") == "keep"
            ? null
            : Pseudonymizer.MaskOf(result.Found);

    /// <summary>The result without its decisions; or what is wrong with the folder.</summary>
    public static (DecidedResult? Result, Problem? Problem) Read(string folder)
    {
        string analysisPath = Path.Combine(folder, FinishedResult.FileName), runPath = Path.Combine(folder, "run.json");
        if (!File.Exists(analysisPath) || !File.Exists(runPath))
        {
            return (null, DeskProblems.NoResult(folder));
        }

        if (FinishedResult.Settings(File.ReadAllBytes(runPath)) is not { } settings)
        {
            return (null, DeskProblems.BrokenRun());
        }

        (Analysis? analysis, Problem? problem) = new FinishedResult(new AnnotationOptions()).Read(File.ReadAllBytes(analysisPath));
        return analysis is null ? (null, problem) : (DecidedResult.Of(FinishedResult.Options(settings), analysis), null);
    }
}
