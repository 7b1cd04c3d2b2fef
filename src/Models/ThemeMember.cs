namespace DialogueMining.Models;

/// <summary>A statement in a theme.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Table">Name of its table.</param>
/// <param name="Confidence">From 0 to 1: how clearly it belongs here and not to the next theme.</param>
/// <param name="Second">A second theme that it belongs to nearly as much; null for none.</param>
/// <param name="Silhouette">From -1 to 1: how much nearer it is to this theme's statements than to those of the next
/// one; null for leftovers.</param>
/// <param name="Place">Its place on the round's map; null where it has no content word.</param>
public sealed record ThemeMember(
    StatementId Statement, string Table, double Confidence, ThemeId? Second, double? Silhouette, MapPoint? Place);
