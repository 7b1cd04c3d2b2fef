namespace DialogueMining.Models;

/// <summary>What a person changes about which statements stand behind one change.</summary>
public enum PoolEdit
{
    /// <summary>A change is taken for the same as another: its statements count there.</summary>
    Join,

    /// <summary>Statements are taken out of a change and make one of their own.</summary>
    Part,
}
