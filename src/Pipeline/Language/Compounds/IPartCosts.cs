namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>What the parts of a compound cost, in bits; infinite where a part is none.</summary>
internal interface IPartCosts
{
    /// <summary>Cost of a first or middle part, with its linking element.</summary>
    double Modifier(ReadOnlySpan<char> part, bool first);

    /// <summary>Cost of a last part, in any form.</summary>
    double Head(ReadOnlySpan<char> part);

    /// <summary>Occurrences of the whole word that speak for leaving it whole, as a binary logarithm.</summary>
    double Familiarity(ReadOnlySpan<char> word);
}
