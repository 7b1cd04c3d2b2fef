namespace DialogueMining.Pipeline.Review;

/// <summary>How decisions find what they are about.</summary>
public sealed record ReviewOptions
{
    /// <summary>
    /// Whether an id alone names a change or a statement (default true). Ids may stand for something else once the notes
    /// have changed; with false only words name it, and a decision without them is listed as lost.
    /// </summary>
    public bool IdsAlone { get; init; } = true;
}
