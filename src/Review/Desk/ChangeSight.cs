using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A change as it would look in the text, alone or decided in a certain way.</summary>
/// <param name="Segments">The sentences that it touches: without the inserted words before, without the deleted ones after; empty
/// where it cannot be made.</param>
/// <param name="Hints">What the grammar check stumbles over; empty when nothing.</param>
/// <param name="Problems">Why it cannot be made, in plain German; empty when it can.</param>
public sealed record ChangeSight(
    IReadOnlyList<TextSegment> Segments, IReadOnlyList<GrammarHint> Hints, IReadOnlyList<Problem> Problems);
