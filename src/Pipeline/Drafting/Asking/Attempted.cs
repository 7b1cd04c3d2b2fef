namespace DialogueMining.Pipeline.Drafting.Asking;

/// <summary>What came of sending a question.</summary>
/// <param name="Response">The answer; null where none came.</param>
/// <param name="Attempts">How often it was sent.</param>
/// <param name="Failure">Why no answer came, in plain German; null where one did.</param>
/// <param name="IsFinal">Whether any other question would fare the same.</param>
internal sealed record Attempted<T>(T? Response, int Attempts, string? Failure, bool IsFinal)
    where T : class
{
    /// <summary>Whether the same question may fare better when it is sent again.</summary>
    public bool MayPass { get; init; } = true;
}
