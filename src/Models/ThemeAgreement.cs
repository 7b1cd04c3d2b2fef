namespace DialogueMining.Models;

/// <summary>Whether the tables were of one mind on a theme.</summary>
public enum ThemeAgreement
{
    /// <summary>Nothing in the notes tells.</summary>
    Open,

    /// <summary>The notes say so, or all speak in one direction.</summary>
    Consensus,

    /// <summary>The notes say so, or statements oppose each other.</summary>
    Contested,
}
