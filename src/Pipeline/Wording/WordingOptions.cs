namespace DialogueMining.Pipeline.Wording;

/// <summary>How wording changes are found and pooled.</summary>
public sealed record WordingOptions
{
    /// <summary>
    /// Least confidence that a change of some words is asked for, from 0 to 1; default 0.5. Lower finds more changes and more false
    /// ones. Of readings that are rivals for words of a draft the likeliest is taken, from four fifths of this confidence on.
    /// </summary>
    public double LeastConfidence { get; init; } = 0.5;

    /// <summary>
    /// Least confidence of a pooled change that only one table speaks of and that no rule of the grammar reads, from 0 to 1; default
    /// 0.6. What is read below it stays with its statement. On remarks about texts that nothing was learned from, 3 of 11 such
    /// readings from 0.5 to 0.6 were right, of those that a rule reads as well 5 of 8: half of a list wrong is not worth the reading.
    /// What two tables say is listed from <see cref="LeastConfidence"/> on.
    /// </summary>
    public double LeastAlone { get; init; } = 0.6;

    /// <summary>
    /// Whether the statements are known to be about the wording of a text, even where no draft and no rounds say so; default
    /// false. True takes unquoted words for words of the text more readily.
    /// </summary>
    public bool AboutText { get; init; }

    /// <summary>Whether each change says what speaks for it; default true. False leaves its evidence empty and reads a list a little faster.</summary>
    public bool WithEvidence { get; init; } = true;

    /// <summary>Number of threads; null for as many as the machine has. Has no effect on the result.</summary>
    public int? Workers { get; init; }
}
