namespace DialogueMining.Pipeline.Training.Background;

/// <summary>How background vectors are learned.</summary>
public sealed record BackgroundOptions
{
    /// <summary>Numbers in a vector: 10 to 1,000. More tell finer differences and make the table larger.</summary>
    public int Dimensions { get; init; } = 200;

    /// <summary>Most words of the table: at least 1. The most frequent ones are taken.</summary>
    public int Words { get; init; } = 30_000;

    /// <summary>Words that occur less often than this are not learned: at least 1.</summary>
    public int FewestOccurrences { get; init; } = 15;

    /// <summary>Number of content words on each side that count as near: 1 to 50.</summary>
    public int Window { get; init; } = 5;

    /// <summary>Where chance begins: any number.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Threads that work at the same time: at least 1; null (the default) for one a processor.
    /// The result is the same for any number.
    /// </summary>
    public int? Workers { get; init; }
}
