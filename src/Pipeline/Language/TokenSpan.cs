namespace DialogueMining.Pipeline.Language;

/// <summary>What the shape of a token says about it.</summary>
internal enum TokenShape
{
    /// <summary>A word, with or without a hyphen.</summary>
    Word,

    /// <summary>A word with its abbreviation point.</summary>
    Abbreviation,

    /// <summary>Digits: number, date, time.</summary>
    Number,

    /// <summary>Digits with the point of an ordinal.</summary>
    Ordinal,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Arrow, emoticon, bullet, sign.</summary>
    Symbol,

    /// <summary>Mail or web address, hash tag, mention.</summary>
    Address,
}

/// <summary>Where a token stands in a text, and its shape.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Shape">What its shape says about it.</param>
internal readonly record struct TokenSpan(int Start, int Length, TokenShape Shape)
{
    public int End => Start + Length;
}
