namespace DialogueMining.Models;

/// <summary>A place that is offered for a change whose place is not certain.</summary>
/// <param name="Change">The change.</param>
/// <param name="Locus">The place.</param>
/// <param name="Sentence">The sentence or list item as it would then read.</param>
/// <param name="Confidence">From 0 to 1: how good the place looks.</param>
public sealed record PlaceOffer(ChangeId Change, Locus Locus, string Sentence, double Confidence);
