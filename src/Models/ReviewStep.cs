namespace DialogueMining.Models;

/// <summary>What a reviewer did on the desk.</summary>
public enum ReviewStep
{
    /// <summary>Decided something.</summary>
    Decide,

    /// <summary>Took an earlier decision back.</summary>
    Undo,

    /// <summary>Let a decision count again that was taken back.</summary>
    Redo,

    /// <summary>Went back to what counted after an earlier entry.</summary>
    Restore,
}
