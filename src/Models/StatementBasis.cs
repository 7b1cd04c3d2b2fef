namespace DialogueMining.Models;

/// <summary>A statement as a person names it: its words survive a second run on changed notes, the id may not.</summary>
/// <param name="Id">The statement's id in the run that was reviewed; null when not given.</param>
/// <param name="Text">Its words; null when not given.</param>
/// <param name="Table">Name of its table; null when not given.</param>
public sealed record StatementBasis(StatementId? Id, string? Text, string? Table);
