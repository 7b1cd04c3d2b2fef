namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>How a text stands to a word: it may say it in one place and deny it in another.</summary>
[Flags]
internal enum Stance
{
    /// <summary>It does not have the word.</summary>
    None = 0,

    /// <summary>It says it.</summary>
    Said = 1,

    /// <summary>It denies it, or wants it gone.</summary>
    Denied = 2,

    /// <summary>Both.</summary>
    Either = Said | Denied,
}
