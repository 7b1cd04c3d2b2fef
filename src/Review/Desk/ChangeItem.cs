using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A wording change on the desk.</summary>
/// <param name="Change">The change; its evidence names the statements, its conflicts the competing proposals.</param>
/// <param name="Tier">How much it needs a person.</param>
/// <param name="Tables">The tables for it and against it.</param>
/// <param name="Choice">Whether it is in the text, why, and what the machine alone would do; null where the document has no draft.</param>
/// <param name="Ruling">The decision that counts; null while nobody has decided.</param>
/// <param name="Near">Changes with nearly the same words, that a reviewer may want to join; nearest first.</param>
/// <param name="Places">Places offered, best first; empty where its place is certain.</param>
/// <param name="Version">Number of the last log entry about it; 0 for none.</param>
public sealed record ChangeItem(
    Change Change,
    Tier Tier,
    TableVotes Tables,
    ChangeChoice? Choice,
    ChangeRuling? Ruling,
    IReadOnlyList<ChangeId> Near,
    IReadOnlyList<PlaceOffer> Places,
    long Version)
{
    /// <summary>Whether a person has decided.</summary>
    public bool IsDecided => Ruling is { Verdict: not Verdict.Undecided };

    /// <summary>Whether a person wants it in the text and it is not: something else stands in its way, or it has no place.</summary>
    public bool NoLongerFits => Ruling is { Verdict: Verdict.Adopt or Verdict.AdoptReworded or Verdict.AdoptElsewhere }
        && Choice is { Reason: not ChoiceReason.Applied }
        && !(Choice.Reason == ChoiceReason.NoOtherWords && Change.Words.Operation == ChangeOperation.Keep);
}
