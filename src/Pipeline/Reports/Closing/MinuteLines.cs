using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Closing;

/// <summary>A line of the minutes.</summary>
/// <param name="Number">Number of the entry; where it decides about several things, with that of the thing behind a point.</param>
/// <param name="When">Day and time, in German local time.</param>
/// <param name="Who">The reviewer.</param>
/// <param name="What">What was decided, in words.</param>
/// <param name="Why">The reason; empty when none was given.</param>
/// <param name="Counts">Whether it counts at the end.</param>
internal sealed record MinuteLine(string Number, string When, string Who, string What, string Why, bool Counts);

/// <summary>Puts the entries of a review into words: a line for each thing that was decided.</summary>
internal static class MinuteLines
{
    public static IEnumerable<MinuteLine> Of(ResultIndex index) => index.Analysis.Material.Decisions.Minutes.SelectMany(minute =>
        Numbered(minute, [.. Sayings(index, minute)]).Select(saying => new MinuteLine(
            saying.Number,
            GermanTime.Moment(minute.Time),
            Who(minute, saying.Signature),
            saying.What + From(saying.Signature) + (minute.Counts ? string.Empty : " " + Speech.Of("(zurückgenommen)")),
            saying.Signature?.Reason ?? string.Empty,
            minute.Counts)));

    // What was decided at once or came in a file is one entry: 7.1, 7.2 and so on.
    private static IEnumerable<(string Number, string What, Signature? Signature)> Numbered(
        ReviewMinute minute, (string What, Signature? Signature)[] sayings) => sayings.Select((saying, at) => (
            sayings.Length == 1 ? German.Number(minute.Number) : $"{German.Number(minute.Number)}.{German.Number(at + 1)}",
            saying.What, saying.Signature));

    // Decisions that came in a file are those of whoever signed them there, on the day they name.
    private static string Who(ReviewMinute minute, Signature? signature) => signature is null || signature.DecidedBy == minute.Reviewer
        ? minute.Reviewer
        : Speech.Put($"{signature.DecidedBy}{When(signature)} (eingetragen von {minute.Reviewer})");

    private static string From(Signature? signature) => signature?.Origin is null ? string.Empty : $" – {ChangePhrase.Origin(signature)}";

    private static string When(Signature signature) => signature.DecidedAt is { } at ? " " + GermanTime.When(at) : string.Empty;

    private static IEnumerable<(string What, Signature? Signature)> Sayings(ResultIndex index, ReviewMinute minute) => minute.Step switch
    {
        ReviewStep.Undo => [(Speech.Put($"Eintrag {minute.Target} zurückgenommen"), null)],
        ReviewStep.Redo => [(Speech.Put($"Eintrag {minute.Target} wieder in Kraft gesetzt"), null)],
        ReviewStep.Restore => [(Speech.Put($"Zurück zum Stand nach Eintrag {minute.Target}"), null)],
        _ => Decided(index, minute.Decisions),
    };

    private static IEnumerable<(string What, Signature? Signature)> Decided(ResultIndex index, Decisions decisions) =>
    [
        .. decisions.Changes.Select(decision => (
            $"{Saying(decision.Basis)}: {German.Done(decision.Verdict)}{Words(decision)}{Machine(index, decision.Basis.Id)}", decision.Signature)),
        .. decisions.Amendments.Select(amendment => (
            Speech.Put($"Eigene Änderung: {Saying(amendment.Decision.Basis)}"), amendment.Decision.Signature)),
        .. decisions.Statements.Select(decision => (
            Speech.Put($"Aussage „{Said(index, decision)}“: {German.Name(decision.Outcome)}"), decision.Signature)),
        .. decisions.Pools.Select(decision => (Saying(decision), decision.Signature)),
        .. decisions.Themes.Select(decision => (Saying(decision), decision.Signature)),
    ];

    private static string? Said(ResultIndex index, StatementDecision decision) => decision.Text
        ?? index.Analysis.Statements.FirstOrDefault(entry => entry.Statement.Id == decision.Statement)?.Statement.Text ?? decision.Statement?.Value;

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
        ThemeEdit.Summarize => Speech.Put($"Thema „{Name(decision.Theme)}“ zusammengefasst: „{decision.Label}“"),
        ThemeEdit.Split => Speech.Put($"Aus Thema „{Name(decision.Theme)}“ das Thema „{decision.Label}“ gebildet ({German.Statements(decision.Statements.Count)})"),
        _ => Speech.Put($"{German.Statements(decision.Statements.Count)} in Thema „{Name(decision.Into)}“ verschoben"),
    };

    private static string Name(ThemeBasis? basis) => basis?.Label ?? basis?.Id?.Value ?? "–";
}
