namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>The kinds of features of one side of a span.</summary>
/// <param name="Own">The outermost word of the span.</param>
/// <param name="OwnForm">Its form.</param>
/// <param name="OwnSense">What it can do.</param>
/// <param name="Beside">The word beside it.</param>
/// <param name="BesideTwo">The two words beside it.</param>
/// <param name="BesideForm">The forms of both.</param>
/// <param name="BesideStem">The two words beside it without their endings.</param>
/// <param name="BesideSense">What the word beside it can do.</param>
/// <param name="BesideStart">How the word beside it begins.</param>
/// <param name="BesideAct">What the word beside it can do, as one.</param>
/// <param name="Clause">What is done in the clause on this side.</param>
/// <param name="Beyond">What is done in the clauses beyond.</param>
/// <param name="Operator">The nearest word that does something.</param>
/// <param name="Words">The host's own words.</param>
internal sealed record SideTraits(
    SpanTrait Own, SpanTrait OwnForm, SpanTrait OwnSense, SpanTrait Beside, SpanTrait BesideTwo, SpanTrait BesideForm, SpanTrait BesideStem,
    SpanTrait BesideSense, SpanTrait BesideStart, SpanTrait BesideAct, SpanTrait Clause, SpanTrait Beyond, SpanTrait Operator, SpanTrait Words)
{
    public static readonly SideTraits Left = new(
        SpanTrait.First, SpanTrait.FirstForm, SpanTrait.FirstSense, SpanTrait.Left, SpanTrait.LeftTwo, SpanTrait.LeftForm, SpanTrait.LeftStem,
        SpanTrait.LeftSense, SpanTrait.LeftStart, SpanTrait.LeftSenseDraft, SpanTrait.ClauseLeft, SpanTrait.Earlier, SpanTrait.OperatorLeft, SpanTrait.WordLeft);

    public static readonly SideTraits Right = new(
        SpanTrait.Last, SpanTrait.LastForm, SpanTrait.LastSense, SpanTrait.Right, SpanTrait.RightTwo, SpanTrait.RightForm, SpanTrait.RightStem,
        SpanTrait.RightSense, SpanTrait.RightStart, SpanTrait.RightSenseDraft, SpanTrait.ClauseRight, SpanTrait.Later, SpanTrait.OperatorRight, SpanTrait.WordRight);
}
