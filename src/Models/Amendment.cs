namespace DialogueMining.Models;

/// <summary>A change that a person makes beside those of the notes.</summary>
/// <param name="Decision">What it does, and the place; its id is empty.</param>
/// <param name="Statements">Ids of the statements that moved the person to it; empty when none.</param>
public sealed record Amendment(ChangeDecision Decision, IReadOnlyList<StatementId> Statements);
