using System.Globalization;
using System.Text;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Review.Log;

/// <summary>What an entry of the log does, read from its JSON.</summary>
/// <param name="Step">What it does.</param>
/// <param name="Target">The entry that is taken back, counts again or is returned to; 0 for decisions.</param>
/// <param name="Decisions">The decisions; none for the other verbs.</param>
public sealed record LogAction(ReviewStep Step, long Target, Decisions Decisions)
{
    private static readonly (ReviewStep Step, string Name)[] Steps = [(ReviewStep.Undo, "undo"), (ReviewStep.Redo, "redo"), (ReviewStep.Restore, "restore")];

    /// <summary>Whether it leaves changes, statements and themes as they are and only says what becomes of them.</summary>
    public bool LeavesItems => Step == ReviewStep.Decide && Decisions is { Amendments: [], Pools: [], Themes: [] };

    /// <summary>The JSON of decisions.</summary>
    public static string Write(Decisions decisions) =>
        Encoding.UTF8.GetString(DecisionsText.Write(decisions, indented: false).Span);

    /// <summary>The JSON of undo, redo and restore.</summary>
    public static string Write(ReviewStep step, long target) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"{Array.Find(Steps, pair => pair.Step == step).Name}\":{target}}}");

    /// <summary>Reads the action of an entry.</summary>
    public static LogAction Read(LogEntry entry)
    {
        using JsonDocument json = JsonDocument.Parse(entry.Action);
        foreach ((ReviewStep step, string name) in Steps)
        {
            if (json.RootElement.TryGetProperty(name, out JsonElement target) && target.TryGetInt64(out long number))
            {
                return new LogAction(step, number, Decisions.None);
            }
        }

        return new LogAction(ReviewStep.Decide, 0, From(DecisionsText.Read(DecidedResult.LogFile, entry.Action).Decisions, entry));
    }

    // Every decision leads back to its entry.
    private static Decisions From(Decisions decisions, LogEntry entry)
    {
        int line = (int)entry.Number;
        SourcePlace source = new(DecidedResult.LogFile, line, line, null, null, []);
        return new Decisions(
            [.. decisions.Changes.Select(decision => decision with { Source = source })],
            [.. decisions.Amendments.Select(amendment => amendment with { Decision = amendment.Decision with { Source = source } })],
            [.. decisions.Statements.Select(decision => decision with { Source = source })])
        {
            Pools = [.. decisions.Pools.Select(decision => decision with { Source = source })],
            Themes = [.. decisions.Themes.Select(decision => decision with { Source = source })],
        };
    }
}
