using DialogueMining.Models;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Masks the words of notes in what people decided. Who decided is meant to be seen.</summary>
internal sealed class DecisionMask(TextMask mask)
{
    /// <summary>The decisions as they may be shown; what was found before them is left out.</summary>
    public Decisions Mask(Decisions decisions) => new(
        [.. decisions.Changes.Select(Mask)],
        [.. decisions.Amendments.Select(amendment => amendment with { Decision = Mask(amendment.Decision) })],
        [.. decisions.Statements.Select(decision => decision with
        {
            Text = mask.MaskOrNull(decision.Text),
            Table = mask.MaskOrNull(decision.Table),
            Signature = Mask(decision.Signature),
        })])
    {
        Pools =
        [
            .. decisions.Pools.Select(decision => decision with
            {
                Change = Mask(decision.Change),
                Into = decision.Into is { } into ? Mask(into) : null,
                Statements = [.. decision.Statements.Select(Mask)],
                Signature = Mask(decision.Signature),
            }),
        ],
        Themes =
        [
            .. decisions.Themes.Select(decision => decision with
            {
                Theme = Mask(decision.Theme),
                Into = Mask(decision.Into),
                Label = mask.MaskOrNull(decision.Label),
                Statements = [.. decision.Statements.Select(Mask)],
                Signature = Mask(decision.Signature),
            }),
        ],
        Minutes = [.. decisions.Minutes.Select(minute => minute with { Decisions = Mask(minute.Decisions) })],
    };

    private ChangeDecision Mask(ChangeDecision decision) => decision with
    {
        Basis = Mask(decision.Basis),
        Text = mask.MaskOrNull(decision.Text),
        Signature = Mask(decision.Signature),
    };

    private ChangeBasis Mask(ChangeBasis basis) => basis with
    {
        OldText = mask.MaskOrNull(basis.OldText),
        NewText = mask.MaskOrNull(basis.NewText),
        Anchor = basis.Anchor is { } anchor ? anchor with { Text = mask.Mask(anchor.Text) } : null,
    };

    private ThemeBasis? Mask(ThemeBasis? basis) => basis is null ? null : basis with { Label = mask.MaskOrNull(basis.Label) };

    private StatementBasis Mask(StatementBasis basis) =>
        basis with { Text = mask.MaskOrNull(basis.Text), Table = mask.MaskOrNull(basis.Table) };

    private Signature Mask(Signature signature) => signature with { Reason = mask.MaskOrNull(signature.Reason) };
}
