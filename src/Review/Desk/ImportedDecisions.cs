using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>Decisions of a decisions file on their way into the log.</summary>
internal static class ImportedDecisions
{
    // What the reader of decisions files writes where nobody is named.
    private const string Nobody = "ohne Namen";

    /// <summary>The same with a name everywhere.</summary>
    public static Decisions Signed(Decisions decisions, Signature own)
    {
        Signature Of(Signature signature) => signature.DecidedBy == Nobody
            ? signature with { DecidedBy = own.DecidedBy, DecidedAt = signature.DecidedAt ?? own.DecidedAt }
            : signature;
        return new Decisions(
            [.. decisions.Changes.Select(decision => decision with { Signature = Of(decision.Signature) })],
            [.. decisions.Amendments.Select(amendment => amendment with { Decision = amendment.Decision with { Signature = Of(amendment.Decision.Signature) } })],
            [.. decisions.Statements.Select(decision => decision with { Signature = Of(decision.Signature) })])
        {
            Pools = [.. decisions.Pools.Select(decision => decision with { Signature = Of(decision.Signature) })],
            Themes = [.. decisions.Themes.Select(decision => decision with { Signature = Of(decision.Signature) })],
        };
    }

    /// <summary>What they name by an id.</summary>
    public static IReadOnlyList<Subject> Subjects(Decisions decisions) =>
    [
        .. decisions.Changes.Select(decision => decision.Basis.Id).OfType<ChangeId>().Select(Subject.Of)
            .Concat(decisions.Statements.Select(decision => decision.Statement).OfType<StatementId>().Select(Subject.Of))
            .Concat(decisions.Pools.Select(decision => decision.Change.Id).OfType<ChangeId>().Select(Subject.Of))
            .Concat(decisions.Themes.Select(decision => (decision.Theme ?? decision.Into)?.Id).OfType<ThemeId>().Select(Subject.Of))
            .Distinct(),
    ];
}
