namespace DialogueMining.Models;

/// <summary>How a change stands to the place that a note names.</summary>
public enum AnchorRelation
{
    /// <summary>Inside the named words or the named part of the text.</summary>
    In,

    /// <summary>Directly before the named words.</summary>
    Before,

    /// <summary>Directly after the named words.</summary>
    After,
}
