namespace DialogueMining.Models;

/// <summary>Two changes that say nearly the same and were not taken for one: a person may know that they are.</summary>
/// <param name="One">The one that stands first in the list.</param>
/// <param name="Other">The other.</param>
/// <param name="Likeness">From 0 to 1: the share of their words that both have.</param>
public sealed record NearChange(ChangeId One, ChangeId Other, double Likeness);
