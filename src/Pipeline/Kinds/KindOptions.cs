namespace DialogueMining.Pipeline.Kinds;

/// <summary>How the kind of a statement is told.</summary>
public sealed record KindOptions
{
    /// <summary>
    /// Least weight of cues that makes a statement more than a remark (above 0; default 2). A higher one leaves more
    /// statements as remarks.
    /// </summary>
    public double Threshold { get; init; } = 2;

    /// <summary>
    /// How many statements after a proposal its reason may stand (from 0; default 2); 0 tells reasons by their words
    /// alone.
    /// </summary>
    public int Reach { get; init; } = 2;
}
