namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>How the tables of nouns, adjectives and verbs are learned.</summary>
public sealed record MorphologyOptions
{
    /// <summary>
    /// Times that a noun must be seen with an article or an adjective before its gender is believed: at least 1. At 3
    /// the table grows by a third and adds mostly names.
    /// </summary>
    public int FewestSightings { get; init; } = 4;
}
