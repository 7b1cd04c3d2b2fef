namespace DialogueMining.Models;

/// <summary>A place in a statement that says who somebody is or how to reach them.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Span">Where in its text.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Pseudonym">What shared results show instead, for example <c>[Person 3]</c>.</param>
public sealed record PersonalMark(StatementId Statement, TextSpan Span, PersonalKind Kind, string Pseudonym);
