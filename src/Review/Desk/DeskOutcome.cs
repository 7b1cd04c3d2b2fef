namespace DialogueMining.Review.Desk;

/// <summary>What came of a reviewer's request.</summary>
public enum DeskOutcome
{
    /// <summary>It is stored and lasts.</summary>
    Confirmed,

    /// <summary>Somebody else decided about the same thing in the meantime: nothing was stored, the reviewer is asked.</summary>
    DecidedMeanwhile,

    /// <summary>Nothing was stored; the problems say why.</summary>
    Refused,
}
