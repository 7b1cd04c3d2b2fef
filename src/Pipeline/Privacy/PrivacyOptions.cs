namespace DialogueMining.Pipeline.Privacy;

/// <summary>How names and contacts are treated.</summary>
public sealed record PrivacyOptions
{
    /// <summary>
    /// Whether shared results show pseudonyms instead of names and contacts. Default true; <c>analysis.json</c> is the same
    /// either way.
    /// </summary>
    public bool Hide { get; init; } = true;
}
