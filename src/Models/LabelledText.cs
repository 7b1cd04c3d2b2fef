namespace DialogueMining.Models;

/// <summary>A text that was discussed, with remarks whose changes are known.</summary>
/// <param name="Name">Its name: the subject of the discussion.</param>
/// <param name="Definition">The event: its drafts and rounds.</param>
/// <param name="Statements">The remarks.</param>
public sealed record LabelledText(string Name, EventDefinition Definition, IReadOnlyList<LabelledStatement> Statements);
