namespace DialogueMining.Models;

/// <summary>A statement in a theme.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Table">Name of its table.</param>
/// <param name="Confidence">From 0 to 1: how clearly it belongs here and not to the next theme.</param>
public sealed record ThemeMember(StatementId Statement, string Table, double Confidence);
