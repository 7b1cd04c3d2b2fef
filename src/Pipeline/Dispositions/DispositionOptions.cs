namespace DialogueMining.Pipeline.Dispositions;

/// <summary>How dispositions are reasoned.</summary>
public sealed record DispositionOptions
{
    /// <summary>
    /// Longest quotation in a reason, in characters from 20; longer ones end in „…“ at a word. Eighty fit on a line.
    /// </summary>
    public int LongestQuotation { get; init; } = 80;

    /// <summary>
    /// Share of a statement's content words that a sentence of the draft must hold for the statement to count as
    /// covered: from 0 to 1; the higher, the rarer.
    /// </summary>
    public double CoveredShare { get; init; } = 0.75;
}
