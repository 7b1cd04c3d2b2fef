namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Says in German what speaks for a reading, for those who ask why a line was read so.</summary>
internal static class TraitNames
{
    /// <summary>What is seen in the old or the new words; empty where it says nothing to a reader.</summary>
    public static string Of(SpanTrait trait, bool old)
    {
        string words = old ? "alte Wörter" : "neue Wörter";
        string what = trait switch
        {
            SpanTrait.Quote or SpanTrait.DraftQuote => "Anführungszeichen",
            SpanTrait.Draft or SpanTrait.RowLeft or SpanTrait.Rows => "Stand im Entwurf",
            SpanTrait.Left or SpanTrait.LeftTwo or SpanTrait.LeftForm or SpanTrait.LeftSense or SpanTrait.LeftSenseDraft or SpanTrait.LeftStart or SpanTrait.LeftStem => "Wort davor",
            SpanTrait.Right or SpanTrait.RightTwo or SpanTrait.RightForm or SpanTrait.RightSense or SpanTrait.RightSenseDraft or SpanTrait.RightStart or SpanTrait.RightStem => "Wort danach",
            SpanTrait.Beside or SpanTrait.BesideSense => "Wörter davor und danach",
            SpanTrait.ClauseLeft or SpanTrait.ClauseRight or SpanTrait.ClauseDraft or SpanTrait.ClauseMood or SpanTrait.ClauseAll => "Wendung im Satz",
            SpanTrait.OperatorLeft or SpanTrait.OperatorRight or SpanTrait.OperatorDistance => "Änderungswort in der Nähe",
            SpanTrait.WordLeft or SpanTrait.WordRight => "Wörter ringsum",
            SpanTrait.Earlier or SpanTrait.Later or SpanTrait.NextDraft or SpanTrait.Neighbours => "Nachbarsatz",
            SpanTrait.Edges or SpanTrait.Whole => "Stellung im Satz",
            SpanTrait.Phrase or SpanTrait.Length or SpanTrait.Form or SpanTrait.Single or SpanTrait.FirstForm or SpanTrait.LastForm => "Form",
            SpanTrait.FrameTaken or SpanTrait.FrameConfidence => "Satzmuster",
            SpanTrait.Repeats => "Wiederholung",
            _ => string.Empty,
        };
        return what.Length == 0 ? what : $"{words}: {what}";
    }

    /// <summary>What is seen in the whole reading; empty where it says nothing to a reader.</summary>
    public static string Of(CandidateTrait trait) => trait switch
    {
        CandidateTrait.Order or CandidateTrait.Clauses or CandidateTrait.MarksBetween => "Abstand und Reihenfolge",
        CandidateTrait.Between or CandidateTrait.BetweenAll or CandidateTrait.BetweenSense or CandidateTrait.BetweenSenses => "Wörter dazwischen",
        CandidateTrait.State => "Entwurf und Anführungszeichen",
        CandidateTrait.Forms or CandidateTrait.Shape or CandidateTrait.Ending or CandidateTrait.Lengths or CandidateTrait.Alike => "alt und neu in gleicher Form",
        CandidateTrait.Lefts or CandidateTrait.LeftSenses or CandidateTrait.Parallel or CandidateTrait.Behind => "gleiche Umgebung",
        CandidateTrait.FrameTaken or CandidateTrait.FrameConfidence or CandidateTrait.FrameMood => "Satzmuster",
        CandidateTrait.FrameSame or CandidateTrait.FrameRival => "verwandtes Satzmuster",
        CandidateTrait.Word or CandidateTrait.StatementSense or CandidateTrait.Opening => "Wortwahl der Aussage",
        CandidateTrait.Outer or CandidateTrait.OuterSense or CandidateTrait.LeftOfFirst or CandidateTrait.RightOfLast => "Wörter ringsum",
        CandidateTrait.Nearness => "alt und neu von ähnlicher Bedeutung",
        CandidateTrait.Question => "Frage",
        _ => string.Empty,
    };
}
