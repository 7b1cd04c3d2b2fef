namespace DialogueMining.Pipeline.Wording;

/// <summary>How wording changes are found and pooled.</summary>
public sealed record WordingOptions
{
    /// <summary>
    /// Least confidence of a reading, from 0 to 1; default 0.5. Lower finds more changes and more false ones.
    /// </summary>
    public double LeastConfidence { get; init; } = 0.5;

    /// <summary>
    /// Whether the statements are known to be about the wording of a text, even where no draft and no rounds say so; default
    /// false. True takes unquoted words for words of the text more readily.
    /// </summary>
    public bool AboutText { get; init; }

    /// <summary>Number of threads; null for as many as the machine has. Has no effect on the result.</summary>
    public int? Workers { get; init; }
}
