namespace DialogueMining.Models;

/// <summary>A change as a person reads it.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Contested">Whether the table turned it down.</param>
public sealed record LabelledChange(ChangeWords Words, bool Contested);
