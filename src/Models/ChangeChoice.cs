namespace DialogueMining.Models;

/// <summary>Whether the default rule takes a change into the proposed text, and why.</summary>
/// <param name="Change">The change.</param>
/// <param name="Reason">Why it is in the text, or why not.</param>
/// <param name="Rival">The change that was preferred or that it ties with; null when there is none.</param>
public sealed record ChangeChoice(ChangeId Change, ChoiceReason Reason, ChangeId? Rival);
