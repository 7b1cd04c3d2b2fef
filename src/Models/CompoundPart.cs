namespace DialogueMining.Models;

/// <summary>A part of a compound word: „Sprach|förderung“.</summary>
/// <param name="Surface">The part as it stands in the word, with its linking element; the parts join to the form.</param>
/// <param name="Lemma">The part as a word of its own („Sprache“).</param>
public sealed record CompoundPart(string Surface, string Lemma);
