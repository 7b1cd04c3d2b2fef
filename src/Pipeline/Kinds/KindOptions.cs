namespace DialogueMining.Pipeline.Kinds;

/// <summary>How the kind of a statement is told.</summary>
public sealed record KindOptions
{
    /// <summary>
    /// Least confidence with which a statement is more than a remark (from 0 to 1; default 0: the likeliest kind counts, and a
    /// higher one tells fewer kinds right). A higher one leaves more statements as remarks.
    /// </summary>
    public double LeastConfidence { get; init; }

    /// <summary>
    /// Least confidence of a proposal that no listed cue speaks for, such as a bare noun phrase (from 0 to 1; default 0.55). On remarks
    /// that were not learned from it costs 4 kinds in 1,000; in citizens' long contributions it tells proposals from complaints (F1 67.8,
    /// 69.5, 70.2 and 71.2 of 100 in Moers with 0, 0.5, 0.55 and 0.7; 0.7 costs 6 kinds in 1,000).
    /// </summary>
    public double UncuedProposalConfidence { get; init; } = 0.55;

    /// <summary>
    /// How many statements before it are looked at (from 0; default 2): a reason stands behind what it gives grounds for. With
    /// 0 nothing is read as a reason.
    /// </summary>
    public int Reach { get; init; } = 2;
}
