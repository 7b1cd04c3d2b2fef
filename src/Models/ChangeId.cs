namespace DialogueMining.Models;

/// <summary>Names one pooled wording change, for example <c>leitbild-c07</c>.</summary>
public readonly record struct ChangeId(string Value);
