using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>How likely each purpose of a statement is.</summary>
/// <param name="shares">From 0 to 1, in the order of <see cref="Purpose.All"/>; together 1.</param>
internal sealed class TalkReading(double[] shares)
{
    private static readonly StatementKind[] Kinds = [.. Purpose.All.Select(purpose => purpose.Kind).Distinct()];

    public IReadOnlyList<double> Shares => shares;

    /// <summary>The likeliest kind.</summary>
    public StatementKind Kind => Kinds.MaxBy(ShareOf);

    /// <summary>How likely a kind is.</summary>
    public double ShareOf(StatementKind kind) => Sum(purpose => purpose.Kind == kind);

    /// <summary>
    /// What becomes of a statement whose kind is known: of the outcomes of that kind the one that its words speak for most, whatever
    /// they say of the kind. Asking them about statements of this kind alone is right less often (76 instead of 77 of 100).
    /// </summary>
    public Outcome OutcomeOf(StatementKind kind) => Purpose.All.Where(purpose => purpose.Kind == kind).Select(purpose => purpose.Outcome)
        .MaxBy(outcome => Sum(purpose => purpose.Outcome == outcome));

    private double Sum(Func<Purpose, bool> counts)
    {
        double sum = 0;
        for (int at = 0; at < shares.Length; at++)
        {
            sum += counts(Purpose.All[at]) ? shares[at] : 0;
        }

        return sum;
    }
}
