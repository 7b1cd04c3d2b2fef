using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Wording;

/// <summary>Makes readings of what the learned reader chose. A frame that read the same lends its name.</summary>
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
        FrameReading? frame = NamedPlace.FrameOf(sketch, choice.Reading.Operation, choice.Old, choice.New);
        Clue clues = frame?.Finding.Clues ?? Quoted(sketch, choice.Old, Clue.QuotedOld) | Quoted(sketch, choice.New, Clue.QuotedNew);
        Finding finding = new(
            choice.Reading.Operation, choice.Old?.Words, choice.New?.Words, choice.Place, frame?.Finding.Rule ?? Learned, clues, StanceOf(choice, frame),
            NamedPlace.ClauseOf(sketch, choice.Old, choice.New));
        return new Reading(MentionReader.WordsOf(sketch.Text, finding), finding, choice.Probability, choice.Reasons) { Asked = choice.Asked };
    }

    private static Stance StanceOf(Choice choice, FrameReading? frame) =>
        choice.Contested > 0.5 || frame?.Finding.Stance == Stance.Contests ? Stance.Contests : Stance.Asks;

    private static Clue Quoted(Sketch sketch, WordSpan? words, Clue clue) => words is { } span && sketch.QuoteOf(span) == 1 ? clue : Clue.None;
}
