namespace DialogueMining.Models;

/// <summary>A statement that a person read.</summary>
/// <param name="Statement">The statement, with the kind that the person gave it.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="HasChange">Whether it asks for a wording change of its own: that decides its kind.</param>
/// <param name="BehindChange">Whether it is behind a wording change: that decides its outcome.</param>
public sealed record JudgedStatement(AnnotatedStatement Statement, Outcome Outcome, bool HasChange, bool BehindChange);
