using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A statement on the desk.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Disposition">What becomes of it as things stand.</param>
/// <param name="Ruling">The person's decision about it; null where the rule speaks.</param>
/// <param name="Theme">Its theme; null when it has none.</param>
/// <param name="Version">Number of the last log entry about it; 0 for none.</param>
public sealed record StatementItem(
    Statement Statement, Disposition Disposition, StatementRuling? Ruling, ThemeId? Theme, long Version);
