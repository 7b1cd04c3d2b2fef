namespace DialogueMining.Review.Desk;

/// <summary>What can be decided about.</summary>
public enum SubjectKind
{
    /// <summary>A wording change.</summary>
    Change,

    /// <summary>A statement: what becomes of it.</summary>
    Statement,

    /// <summary>A theme: its name and its statements.</summary>
    Theme,
}
