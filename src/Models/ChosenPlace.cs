namespace DialogueMining.Models;

/// <summary>A place of the draft as a person names it.</summary>
/// <param name="Offer">Number of an offered place, from 1; null when not chosen so.</param>
/// <param name="Sentence">The sentence of an offered place; null when not chosen so.</param>
/// <param name="Before">Words of the draft that the change comes before; null when not named.</param>
/// <param name="After">Words of the draft that the change comes behind; null when not named.</param>
/// <param name="In">Words of the sentence or item that is meant; null when not named.</param>
public sealed record ChosenPlace(int? Offer, string? Sentence, string? Before, string? After, string? In);
