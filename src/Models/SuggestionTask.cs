namespace DialogueMining.Models;

/// <summary>What a language model was asked for.</summary>
public enum SuggestionTask
{
    /// <summary>A sentence that sums up a theme.</summary>
    ThemeSummary,

    /// <summary>A wording for a wish that names no words.</summary>
    WishWording,

    /// <summary>How a sentence of the draft would read with an insert that has no certain place.</summary>
    InsertPhrase,

    /// <summary>Another wording of a block of the draft with the changes that touch it.</summary>
    AlternativeText,
}
