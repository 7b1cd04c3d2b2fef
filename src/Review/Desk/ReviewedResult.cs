using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Log;

namespace DialogueMining.Review.Desk;

/// <summary>Brings what was decided on the desk into a result, with the minutes of who decided what.</summary>
public static class ReviewedResult
{
    /// <summary>The result with the decisions of the folder's log; as it was where there was no review.</summary>
    /// <param name="folder">The result folder, with or without <c>review.db</c>.</param>
    /// <param name="options">The options of the run.</param>
    /// <param name="analysis">The result.</param>
    /// <returns>The result, and why the log could not be read; the result is then as it was.</returns>
    public static (Analysis Result, Problem? Problem) Of(string folder, PipelineOptions options, Analysis analysis)
    {
        (IReadOnlyList<LogEntry>? entries, Problem? problem) = ReviewLog.Read(folder);
        return entries is null or { Count: 0 } ? (analysis, problem) : (With(new LogHistory(entries), options, analysis), null);
    }

    /// <summary>The decisions of a decisions file together with those of the folder's log; the file's alone where there was no review.</summary>
    /// <param name="folder">The result folder, with or without <c>review.db</c>, or one that is not there yet.</param>
    /// <param name="file">The decisions of the decisions file.</param>
    public static Decisions Together(string folder, Decisions file) =>
        ReviewLog.Read(folder).Entries is { Count: > 0 } entries ? All(new LogHistory(entries), file) : file;

    /// <summary>All decisions that count in a result folder, whoever has it on the desk.</summary>
    /// <param name="folder">The result folder.</param>
    /// <returns>The decisions, or what is wrong with the folder.</returns>
    public static (Decisions? Decisions, Problem? Problem) DecisionsOf(string folder)
    {
        (DecidedResult? result, Problem? unreadable) = DeskResult.Read(folder);
        if (result is null)
        {
            return (null, unreadable);
        }

        (IReadOnlyList<LogEntry>? entries, Problem? problem) = ReviewLog.Read(folder);
        LogHistory history = new(entries ?? []);
        return problem is null ? (DecidedResult.Together(result.Found.Material.Decisions, history.DecisionsAt(history.Version)), null) : (null, problem);
    }

    private static Analysis With(LogHistory history, PipelineOptions options, Analysis analysis)
    {
        DecidedResult result = DecidedResult.Of(options, analysis);
        return result.Decide(All(history, result.Found.Material.Decisions)).Result;
    }

    private static Decisions All(LogHistory history, Decisions file) =>
        DecidedResult.Together(file, history.DecisionsAt(history.Version)) with { Minutes = history.MinutesAt(history.Version) };
}
