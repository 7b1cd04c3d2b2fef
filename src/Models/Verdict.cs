namespace DialogueMining.Models;

/// <summary>What a person decided about a wording change.</summary>
public enum Verdict
{
    /// <summary>Nothing yet: the machine's proposal stands.</summary>
    Undecided,

    /// <summary>It goes into the text as proposed.</summary>
    Adopt,

    /// <summary>It goes into the text with other words.</summary>
    AdoptReworded,

    /// <summary>It goes into the text at a place that the person chose.</summary>
    AdoptElsewhere,

    /// <summary>It does not go into the text.</summary>
    Reject,

    /// <summary>It is taken note of and does not go into the text.</summary>
    Note,

    /// <summary>It is handed on to another field and does not go into the text.</summary>
    Defer,
}
