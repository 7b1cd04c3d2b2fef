namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>How a statement stands to what it says about words.</summary>
internal enum Stance
{
    /// <summary>It asks for it.</summary>
    Asks,

    /// <summary>It argues against it.</summary>
    Refuses,

    /// <summary>It reports that the table turned it down.</summary>
    Contests,
}
