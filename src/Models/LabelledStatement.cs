namespace DialogueMining.Models;

/// <summary>A remark whose changes are known.</summary>
/// <param name="Statement">The remark.</param>
/// <param name="Changes">Its changes, as a person reads them; empty where it asks for none.</param>
public sealed record LabelledStatement(AnnotatedStatement Statement, IReadOnlyList<LabelledChange> Changes);
