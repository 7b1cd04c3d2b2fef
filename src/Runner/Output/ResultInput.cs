using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Runner.Output;

/// <summary>Reads a finished result folder: <c>analysis.json</c>, and of <c>run.json</c> what decided the result.</summary>
internal static class ResultInput
{
    /// <summary>The analysis and its settings; null, with a message in plain German, where the folder is no result.</summary>
    public static (Analysis? Analysis, RunSettings? Settings) Read(string folder, TextWriter errors)
    {
        string analysisPath = Path.Combine(folder, "analysis.json"), runPath = Path.Combine(folder, "run.json");
        if (!File.Exists(analysisPath) || !File.Exists(runPath))
        {
            errors.WriteLine(Texts.Of("„{0}“ ist kein Ergebnisordner: analysis.json oder run.json fehlt. Erwartet wird der Ordner, den run geschrieben hat.", folder));
            return (null, null);
        }

        (Analysis? analysis, Problem? problem) = new FinishedResult(new AnnotationOptions()).Read(File.ReadAllBytes(analysisPath));
        if (problem is not null)
        {
            ProblemList.Write([problem], errors);
            return (null, null);
        }

        RunSettings? settings = FinishedResult.Settings(File.ReadAllBytes(runPath));
        if (settings is null)
        {
            errors.WriteLine("run.json lässt sich nicht lesen. Bitte die Veranstaltung mit run noch einmal auswerten.");
        }

        return (analysis, settings);
    }

    /// <summary>What a language model suggested beside a result; empty where none was asked.</summary>
    public static IReadOnlyList<Suggestion> Suggestions(string folder) => FinishedResult.Suggestions(File.ReadAllBytes(Path.Combine(folder, "analysis.json")));
}
