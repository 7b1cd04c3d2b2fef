using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Tells which changes cannot both be made.</summary>
internal static class Collision
{
    /// <summary>Whether the changes are known rivals, or take away the same words of the draft.</summary>
    public static bool Between(Change some, Change other, IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> places) =>
        some.ConflictsWith.Contains(other.Id)
        || other.ConflictsWith.Contains(some.Id)
        || (Takes(some) && Takes(other) && places[some.Id].Any(mine => places[other.Id].Any(theirs => Overlap(mine, theirs))));

    // Inserted words and moved ones leave the draft's words as they are.
    private static bool Takes(Change change) =>
        change.Words.Operation is ChangeOperation.Replace or ChangeOperation.Delete or ChangeOperation.Rewrite;

    private static bool Overlap(Place some, Place other) =>
        some.Span.Start < other.Span.Start + other.Span.Length && other.Span.Start < some.Span.Start + some.Span.Length;
}
