namespace DialogueMining.Models;

/// <summary>A decision about a statement that has found it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Signature">Who, when, why.</param>
public sealed record StatementRuling(StatementId Statement, Outcome Outcome, Signature Signature);
