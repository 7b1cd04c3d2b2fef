namespace DialogueMining.Models;

/// <summary>A place that is offered for a change whose place is not certain.</summary>
/// <param name="Change">The change.</param>
/// <param name="Locus">The words of the draft that the change would touch or stand beside.</param>
/// <param name="Relation">How it would stand to these words; <c>In</c> where they give way.</param>
/// <param name="Sentence">The sentence or list item as it would then read.</param>
/// <param name="Confidence">From 0 to 1: how good the place looks.</param>
public sealed record PlaceOffer(ChangeId Change, Locus Locus, AnchorRelation Relation, string Sentence, double Confidence);
