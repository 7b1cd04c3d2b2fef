namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>What a unit of a statement is to the wording grammar.</summary>
internal enum UnitKind
{
    /// <summary>A word, a number, or a turn of speech of several words.</summary>
    Word,

    /// <summary>A quotation, as a whole.</summary>
    Quote,

    /// <summary>An arrow.</summary>
    Arrow,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>Full stop, exclamation mark or semicolon.</summary>
    Stop,

    /// <summary>A question mark.</summary>
    Question,

    /// <summary>A dash between words.</summary>
    Dash,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A line end within the statement.</summary>
    Line,

    /// <summary>Any other sign.</summary>
    Sign,
}
