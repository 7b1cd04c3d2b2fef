namespace DialogueMining.Models;

/// <summary>What became of one statement, and why.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">A German sentence that an office could print.</param>
/// <param name="Changes">The changes that it is behind; empty when none.</param>
/// <param name="DecidedBy"><c>machine</c>, or the reviewer's name.</param>
public sealed record Disposition(
    StatementId Statement, Outcome Outcome, string Reason, IReadOnlyList<ChangeId> Changes, string DecidedBy);
