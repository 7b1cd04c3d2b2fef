namespace DialogueMining.Models;

/// <summary>What a person changes about themes.</summary>
public enum ThemeEdit
{
    /// <summary>The theme gets another name.</summary>
    Rename,

    /// <summary>All its statements go to another theme.</summary>
    Merge,

    /// <summary>Some of its statements make a theme of their own.</summary>
    Split,

    /// <summary>Statements go to another theme of their round.</summary>
    Move,

    /// <summary>The theme gets a summary.</summary>
    Summarize,
}
