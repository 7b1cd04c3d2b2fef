namespace DialogueMining.Models;

/// <summary>How far a theme can be trusted, whether the tables were of one mind, and what people say that it comes to.</summary>
/// <param name="Agreement">Whether the tables were of one mind.</param>
/// <param name="Stability">From 0 to 1: how much of the theme comes out again when a fifth of the statements is left out
/// (mean Jaccard index); null for leftovers.</param>
/// <param name="TableStability">The same when one table is left out; null for leftovers and where there are fewer than
/// three tables.</param>
/// <param name="Silhouette">From -1 to 1: how much nearer its statements are to each other than to the next theme; null
/// for leftovers.</param>
/// <param name="Coherence">From -1 to 1: whether its keywords come together in statements (normalised pointwise mutual
/// information); null where it has fewer than two.</param>
public sealed record ThemeFigures(
    ThemeAgreement Agreement, double? Stability, double? TableStability, double? Silhouette, double? Coherence)
{
    /// <summary>What people say that the theme comes to; null while nobody has said it.</summary>
    public ThemeSummary? Summary { get; init; }
}
