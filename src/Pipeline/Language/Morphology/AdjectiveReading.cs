namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>What an adjective's form can be.</summary>
/// <param name="Base">Dictionary form: „offen“.</param>
/// <param name="Degree">Degree of comparison.</param>
/// <param name="Ending">Ending of agreement; empty for the bare form.</param>
internal readonly record struct AdjectiveReading(string Base, Degree Degree, string Ending);
