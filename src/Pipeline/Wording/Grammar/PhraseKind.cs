namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>How words are given in a note.</summary>
internal enum PhraseKind
{
    /// <summary>In quotation marks.</summary>
    Quoted,

    /// <summary>Without quotation marks.</summary>
    Bare,

    /// <summary>A part of the text: „Satz 2“, „Überschrift“.</summary>
    Place,
}
