namespace DialogueMining.Models;

/// <summary>A statement with its sentences and tokens.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Content">Its text, annotated; spans count within <see cref="Statement.Text"/>.</param>
public sealed record AnnotatedStatement(Statement Statement, AnnotatedText Content);
