using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>A place of a verb that parts.</summary>
/// <param name="Verb">Its form in one word, or its finite part.</param>
/// <param name="Written">The verb as the draft writes it, the particle behind its finite part: „führt durch“.</param>
/// <param name="Sentence">The sentence around it.</param>
internal sealed record VerbPlace(Locus Verb, string Written, TextSpan Sentence);
