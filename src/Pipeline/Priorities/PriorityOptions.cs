namespace DialogueMining.Pipeline.Priorities;

/// <summary>How dot votes are counted.</summary>
public sealed record PriorityOptions
{
    /// <summary>Number of top topics where event.json gives none (from 1; default 5, as events do).</summary>
    public int Top { get; init; } = 5;

    /// <summary>
    /// Most dots that one table can give one topic (from 1; default 200: 20 people with ten dots). A line with more is
    /// not counted and named in a problem.
    /// </summary>
    public int MostOfTable { get; init; } = 200;

    /// <summary>Most dots that a topic can have in all (from 1; default 100,000), where votes are given for the whole event.</summary>
    public int MostOfEvent { get; init; } = 100_000;
}
