using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Review.Desk;

/// <summary>Reads the result that is put on the desk.</summary>
internal static class DeskResult
{
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
