using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Closing;

/// <summary>A line of the minutes.</summary>
/// <param name="Number">Number of the entry.</param>
/// <param name="When">Day and time, in UTC.</param>
/// <param name="Who">The reviewer.</param>
/// <param name="What">What was decided, in words.</param>
/// <param name="Why">The reason; empty when none was given.</param>
/// <param name="Counts">Whether it counts at the end.</param>
internal sealed record MinuteLine(string Number, string When, string Who, string What, string Why, bool Counts);

/// <summary>Puts the entries of a review into words: a line for each thing that was decided.</summary>
internal static class MinuteLines
{
    public static IEnumerable<MinuteLine> Of(ResultIndex index) => index.Analysis.Material.Decisions.Minutes.SelectMany(minute =>
        Sayings(index, minute).Select(saying => new MinuteLine(
            German.Number(minute.Number),
            minute.Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            saying.By is { } by && by != minute.Reviewer ? Speech.Put($"{by} (eingetragen von {minute.Reviewer})") : minute.Reviewer,
            saying.What + (minute.Counts ? string.Empty : " " + Speech.Of("(zurückgenommen)")),
            saying.Why ?? string.Empty,
            minute.Counts)));

    private static IEnumerable<(string What, string? Why, string? By)> Sayings(ResultIndex index, ReviewMinute minute) => minute.Step switch
    {
        ReviewStep.Undo => [(Speech.Put($"Eintrag {minute.Target} zurückgenommen"), null, null)],
        ReviewStep.Redo => [(Speech.Put($"Eintrag {minute.Target} wieder in Kraft gesetzt"), null, null)],
        ReviewStep.Restore => [(Speech.Put($"Zurück zum Stand nach Eintrag {minute.Target}"), null, null)],
        _ => Decided(index, minute.Decisions),
    };

    private static IEnumerable<(string What, string? Why, string? By)> Decided(ResultIndex index, Decisions decisions) =>
    [
        .. decisions.Changes.Select(decision => (
            $"{Saying(decision.Basis)}: {German.Name(decision.Verdict)}{Words(decision)}{Machine(index, decision.Basis.Id)}", decision.Signature.Reason, decision.Signature.DecidedBy)),
        .. decisions.Amendments.Select(amendment => (
            Speech.Put($"Eigene Änderung: {Saying(amendment.Decision.Basis)}"), amendment.Decision.Signature.Reason, amendment.Decision.Signature.DecidedBy)),
        .. decisions.Statements.Select(decision => (
            Speech.Put($"Aussage „{decision.Text ?? decision.Statement?.Value}“: {German.Name(decision.Outcome)}"), decision.Signature.Reason, decision.Signature.DecidedBy)),
        .. decisions.Pools.Select(decision => (Saying(decision), decision.Signature.Reason, decision.Signature.DecidedBy)),
        .. decisions.Themes.Select(decision => (Saying(decision), decision.Signature.Reason, decision.Signature.DecidedBy)),
    ];

    private static string Words(ChangeDecision decision) => decision.Text is { } text ? $" („{text}“)" : string.Empty;

    // What the program alone would do stands beside what the person decided.
    private static string Machine(ResultIndex index, ChangeId? id) => id is { } known && index.ChoiceOf(known) is { Machine: { } machine }
        ? " " + (machine == ChoiceReason.Applied
            ? Speech.Of("[Vorschlag des Programms: übernehmen]")
            : Speech.Of("[Vorschlag des Programms: nicht übernehmen]"))
        : string.Empty;

    private static string Saying(ChangeBasis basis) => basis switch
    {
        { OldText: null, NewText: null } => basis.Id?.Value ?? "–",
        { Operation: null, OldText: not null, NewText: not null } => $"„{basis.OldText}“ → „{basis.NewText}“",
        { Operation: null } => $"„{basis.OldText ?? basis.NewText}“",
        _ => ChangePhrase.Line(new ChangeWords(basis.Operation.Value, basis.OldText, basis.NewText, basis.Anchor)),
    };

    private static string Saying(PoolDecision decision) => decision.Edit == PoolEdit.Join
        ? Speech.Put($"{Saying(decision.Change)} zusammengelegt mit {Saying(decision.Into!)}")
        : Speech.Put($"{Saying(decision.Change)}: {German.Statements(decision.Statements.Count)} als eigenen Änderungswunsch abgetrennt");

    private static string Saying(ThemeDecision decision) => decision.Edit switch
    {
        ThemeEdit.Rename => Speech.Put($"Thema „{Name(decision.Theme)}“ heißt nun „{decision.Label}“"),
        ThemeEdit.Merge => Speech.Put($"Thema „{Name(decision.Theme)}“ in „{Name(decision.Into)}“ aufgenommen"),
        ThemeEdit.Split => Speech.Put($"Aus Thema „{Name(decision.Theme)}“ das Thema „{decision.Label}“ gebildet ({German.Statements(decision.Statements.Count)})"),
        _ => Speech.Put($"{German.Statements(decision.Statements.Count)} in Thema „{Name(decision.Into)}“ verschoben"),
    };

    private static string Name(ThemeBasis? basis) => basis?.Label ?? basis?.Id?.Value ?? "–";
}
