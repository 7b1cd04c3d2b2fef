namespace DialogueMining.Pipeline.Language.Names;

/// <summary>How much the words before a word speak for its being a family name.</summary>
internal enum NameTrust
{
    /// <summary>The word itself must be a family name and nothing else.</summary>
    None,

    /// <summary>Behind an office or an initial: a word that the language does not know, or a listed name.</summary>
    Weak,

    /// <summary>Behind a given name: the same, and compounds as names are („Sommerfeld“).</summary>
    Shaped,

    /// <summary>Behind „Frau“ or a degree: the same, its typing mistakes included.</summary>
    Strong,

    /// <summary>Behind „Herr“: nearly any capital word.</summary>
    Certain,
}
