namespace DialogueMining.Models;

/// <summary>What the tables did in a round.</summary>
public enum RoundKind
{
    /// <summary>Statements only.</summary>
    Open,

    /// <summary>Statements about the text of a document.</summary>
    Wording,

    /// <summary>Dot votes and remarks.</summary>
    Priorities,
}
