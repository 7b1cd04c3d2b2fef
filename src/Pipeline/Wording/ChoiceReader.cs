using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Wording;

/// <summary>Makes readings of what the learned reader chose. A frame that read the same lends its place and its name.</summary>
internal static class ChoiceReader
{
    /// <summary>The name of a reading that no frame has.</summary>
    public const string Learned = "learned";

    /// <summary>The readings: those chosen, and the frames' refusals of somebody's new words, which are no changes.</summary>
    public static IEnumerable<Reading> Read(Sketch sketch, IEnumerable<Choice> choices, IReadOnlyList<Reading> frames) =>
        choices.OrderBy(choice => (choice.Old ?? choice.New)!.Value.First).ThenBy(choice => (choice.New ?? choice.Old)!.Value.First)
            .Select(choice => Read(sketch, choice)).Concat(frames.Where(frame => frame.Finding.Stance == Stance.Refuses));

    private static Reading Read(Sketch sketch, Choice choice)
    {
        FrameReading? frame = sketch.Frames.Find(each => IsSame(each, choice));
        Stance stance = choice.Contested > 0.5 || frame?.Finding.Stance == Stance.Contests ? Stance.Contests : Stance.Asks;
        Clue clues = frame?.Finding.Clues ?? Quoted(sketch, choice.Old, Clue.QuotedOld) | Quoted(sketch, choice.New, Clue.QuotedNew);
        Place? place = PlaceOf(sketch, choice, frame);
        Finding finding = new(
            choice.Reading.Operation, choice.Old?.Words, choice.New?.Words, place, frame?.Finding.Rule ?? Learned, clues, stance, ClauseOf(sketch, choice));
        return new Reading(MentionReader.WordsOf(sketch.Text, finding), finding, choice.Probability, choice.Reasons);
    }

    private static Clue Quoted(Sketch sketch, WordSpan? words, Clue clue) => words is { } span && sketch.QuoteOf(span) == 1 ? clue : Clue.None;

    private static bool IsSame(FrameReading frame, Choice choice) =>
        frame.Finding.Operation == choice.Reading.Operation && frame.Finding.Stance != Stance.Refuses && IsSame(frame.Old, choice.Old) && IsSame(frame.New, choice.New);

    private static bool IsSame(WordSpan? one, WordSpan? other) =>
        one?.First == other?.First && one?.Last == other?.Last;

    private static int ClauseOf(Sketch sketch, Choice choice) => (choice.New ?? choice.Old) is { } words ? sketch.Pieces[words.First].Clause : 0;

    // The place that a frame saw for these words, else the one that the clause names beside them.
    private static Place? PlaceOf(Sketch sketch, Choice choice, FrameReading? frame)
    {
        FrameReading? near = frame ?? sketch.Frames.Find(each => each.Finding.Anchor is not null && Touches(each, choice));
        Place? place = near is not null ? near.Finding.Anchor : PlaceInClause(sketch, ClauseOf(sketch, choice));
        return place is { } named && !IsAmong(named.Words, choice.Old) && !IsAmong(named.Words, choice.New) ? place : null;
    }

    private static bool Touches(FrameReading frame, Choice choice) => choice.New is { } fresh && frame.New is { } read && read.Overlaps(fresh);

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
