namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Families of quotation marks.</summary>
internal enum QuoteStyle
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>„ and ,, which only open.</summary>
    Low,

    /// <summary>“ and ”, which open or close.</summary>
    High,

    /// <summary>" and its like.</summary>
    Straight,

    /// <summary>» and «.</summary>
    Angle,

    /// <summary>› and ‹.</summary>
    SingleAngle,

    /// <summary>‚ ‘ ’ ' ` ´.</summary>
    Single,

    /// <summary>Stars or underscores around words.</summary>
    Emphasis,

    /// <summary>'' typed for a closing mark.</summary>
    Closing,
}
