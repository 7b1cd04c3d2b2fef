namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Degree of comparison.</summary>
internal enum Degree
{
    Positive,
    Comparative,
    Superlative,
}
