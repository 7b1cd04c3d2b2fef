namespace DialogueMining.Models;

/// <summary>Who decided something, when and why.</summary>
/// <param name="DecidedBy">The reviewer's name.</param>
/// <param name="DecidedAt">When, as the decisions file writes it; null when not given.</param>
/// <param name="Reason">Why, in the reviewer's words; null when not given.</param>
public sealed record Signature(string DecidedBy, string? DecidedAt, string? Reason)
{
    /// <summary>The language model's suggestion behind the words; null where they are the person's or the notes'.</summary>
    public ModelOrigin? Origin { get; init; }
}
