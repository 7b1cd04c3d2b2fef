namespace DialogueMining.Pipeline.Language;

/// <summary>How words are put into phrases.</summary>
public sealed record InflectorOptions
{
    /// <summary>Most other readings offered with a result: a count from 0 (none); 3 fit on a line of a review page.</summary>
    public int MostAlternatives { get; init; } = 3;

    /// <summary>
    /// Whether joined compounds that share their last part are contracted („welt- und kulturoffen“); false writes
    /// both out („weltoffen und kulturoffen“).
    /// </summary>
    public bool SuspendHyphens { get; init; } = true;
}
