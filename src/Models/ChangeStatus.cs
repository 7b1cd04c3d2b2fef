namespace DialogueMining.Models;

/// <summary>Whether a change has its place in the draft.</summary>
public enum ChangeStatus
{
    /// <summary>Its place is certain and no other change wants the same words.</summary>
    Placed,

    /// <summary>Its place is not certain: it is offered with places to choose from.</summary>
    Unplaced,

    /// <summary>Its place is certain, and other changes touch the same words.</summary>
    Conflict,
}
