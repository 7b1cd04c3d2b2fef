namespace DialogueMining.Models;

/// <summary>A place where a word that was looked for stands.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Span">Where in its text.</param>
public sealed record WordUse(Statement Statement, TextSpan Span);
