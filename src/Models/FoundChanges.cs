namespace DialogueMining.Models;

/// <summary>What was found of wording changes.</summary>
/// <param name="Mentions">Changes statement by statement, in the order of the notes.</param>
/// <param name="Changes">The same pooled over the tables.</param>
public sealed record FoundChanges(IReadOnlyList<ChangeMention> Mentions, IReadOnlyList<Change> Changes)
{
    /// <summary>Changes that say nearly the same, the likest first; decisions may have taken one of a pair away.</summary>
    public IReadOnlyList<NearChange> Near { get; init; } = [];
}
