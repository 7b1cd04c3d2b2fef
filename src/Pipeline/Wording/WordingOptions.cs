namespace DialogueMining.Pipeline.Wording;

/// <summary>How wording changes are found and pooled.</summary>
public sealed record WordingOptions
{
    /// <summary>
    /// Least confidence of a reading, from 0 to 1; default 0.5. Lower finds more changes and more false ones.
    /// </summary>
    public double LeastConfidence { get; init; } = 0.5;

    /// <summary>Number of threads; null for as many as the machine has. Has no effect on the result.</summary>
    public int? Workers { get; init; }
}
