namespace DialogueMining.Models;

/// <summary>A person's decision what becomes of a statement, as the decisions file says it.</summary>
/// <param name="Statement">The statement's id in the run that was reviewed; null when not given.</param>
/// <param name="Text">The statement's words; null when not given.</param>
/// <param name="Table">Name of its table; null when not given.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Signature">Who, when, why.</param>
/// <param name="Source">Where it stands in the decisions file.</param>
public sealed record StatementDecision(
    StatementId? Statement, string? Text, string? Table, Outcome Outcome, Signature Signature, SourcePlace Source);
