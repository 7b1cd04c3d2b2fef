namespace DialogueMining.Models;

/// <summary>Whether a change is taken into the proposed text, and why.</summary>
/// <param name="Change">The change.</param>
/// <param name="Reason">Why it is in the text, or why not: the default rule's reason, or a person's.</param>
/// <param name="Rival">The change that was preferred or that it ties with; null when there is none.</param>
/// <param name="Machine">What the default rule alone makes of it; null where nobody decided anything about the text, and for
/// people's own changes.</param>
/// <param name="Ruling">The person's decision about it; null when there is none.</param>
public sealed record ChangeChoice(
    ChangeId Change, ChoiceReason Reason, ChangeId? Rival, ChoiceReason? Machine = null, ChangeRuling? Ruling = null);
