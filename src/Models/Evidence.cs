namespace DialogueMining.Models;

/// <summary>A statement behind a change.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Table">Name of its table.</param>
/// <param name="Role">How it stands to the change.</param>
public sealed record Evidence(StatementId Statement, string Table, EvidenceRole Role);
