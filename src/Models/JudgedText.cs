namespace DialogueMining.Models;

/// <summary>A discussion whose statements were read by a person: what each does and what becomes of it.</summary>
/// <param name="Name">Its name: the subject of the discussion.</param>
/// <param name="Follows">Whether each statement stands behind those before it; false where they were gathered one by one.</param>
/// <param name="Statements">The statements, in their order.</param>
public sealed record JudgedText(string Name, bool Follows, IReadOnlyList<JudgedStatement> Statements);
