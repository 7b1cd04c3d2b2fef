namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>What a verb form means when its particle stands later in the clause („füge … ein“).</summary>
/// <param name="Particle">Fine key of the particle.</param>
/// <param name="Sense">Sense of verb and particle together.</param>
internal readonly record struct SplitVerb(string Particle, Sense Sense);
