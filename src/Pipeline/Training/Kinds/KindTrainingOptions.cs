namespace DialogueMining.Pipeline.Training.Kinds;

/// <summary>How the kinds of statements are learned. The defaults are those of the shipped table.</summary>
public sealed record KindTrainingOptions
{
    /// <summary>Steps towards the best weights: at least 1; default 40. Sixty and 120 tell no more kinds right.</summary>
    public int Steps { get; init; } = 40;

    /// <summary>
    /// What large weights cost: 0 or more; default 2.5. With 1.5 to 8 about as many kinds are told right (98 subjects, each fifth left
    /// out), but with 4 the confidence is too low and with 1.5 too high.
    /// </summary>
    public double Shrinkage { get; init; } = 2.5;

    /// <summary>A feature is learned when it stands in as many statements: at least 1; default 3. Two does no better in twice the room.</summary>
    public int FewestStatements { get; init; } = 3;

    /// <summary>A feature whose weights are all smaller is left out of the table: 0 or more; default 0.14.</summary>
    public double LeastWeight { get; init; } = 0.14;
}
