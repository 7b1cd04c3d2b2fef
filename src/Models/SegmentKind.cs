namespace DialogueMining.Models;

/// <summary>What a stretch of a consolidated text is.</summary>
public enum SegmentKind
{
    /// <summary>In the draft and in the proposal.</summary>
    Unchanged,

    /// <summary>In the proposal only.</summary>
    Inserted,

    /// <summary>In the draft only.</summary>
    Deleted,
}
