using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>The place of a change by rule: the one that a frame saw for these words, else the one that their clause names.</summary>
internal static class NamedPlace
{
    /// <summary>The place; null where none is named.</summary>
    public static Place? Of(Sketch sketch, ChangeOperation operation, WordSpan? old, WordSpan? fresh)
    {
        FrameReading? near = FrameOf(sketch, operation, old, fresh) ?? sketch.Frames.Find(each => each.Finding.Anchor is not null && Touches(each, fresh));
        Place? place = near is not null ? near.Finding.Anchor : PlaceInClause(sketch, ClauseOf(sketch, old, fresh));
        return place is { } named && !IsAmong(named.Words, old) && !IsAmong(named.Words, fresh) ? place : null;
    }

    /// <summary>The frame that reads just the same; null where none does.</summary>
    public static FrameReading? FrameOf(Sketch sketch, ChangeOperation operation, WordSpan? old, WordSpan? fresh) => sketch.Frames.Find(frame =>
        frame.Finding.Operation == operation && frame.Finding.Stance != Stance.Refuses && IsSame(frame.Old, old) && IsSame(frame.New, fresh));

    /// <summary>Number of the clause of the new words, else of the old ones.</summary>
    public static int ClauseOf(Sketch sketch, WordSpan? old, WordSpan? fresh) => (fresh ?? old) is { } words ? sketch.Pieces[words.First].Clause : 0;

    private static bool IsSame(WordSpan? one, WordSpan? other) => one?.First == other?.First && one?.Last == other?.Last;

    private static bool Touches(FrameReading frame, WordSpan? fresh) => fresh is { } words && frame.New is { } read && read.Overlaps(words);

    private static Place? PlaceInClause(Sketch sketch, int clause)
    {
        if (clause < 0 || clause >= sketch.Clauses.Count)
        {
            return null;
        }

        Scene scene = new(sketch.Text, sketch.Clauses, !sketch.Draft.IsEmpty) { At = clause };
        return Roles.Anchor(scene, sketch.Clauses[clause]).Place;
    }

    private static bool IsAmong(TextSpan place, WordSpan? words) =>
        words is { } span && place.Start < span.Words.Start + span.Words.Length && span.Words.Start < place.Start + place.Length;
}
