namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Whom a given name or an address is used for.</summary>
internal enum NameGender
{
    /// <summary>Not told.</summary>
    Open,

    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,
}
