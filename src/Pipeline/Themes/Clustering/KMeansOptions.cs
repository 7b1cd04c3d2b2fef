namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How k-means runs.</summary>
internal sealed record KMeansOptions
{
    /// <summary>Number of clusters: at least 1, at most the number of rows.</summary>
    public required int Clusters { get; init; }

    /// <summary>Whether centres get the length 1 (spherical k-means; rows have it too) or stay means.</summary>
    public bool IsSpherical { get; init; } = true;

    /// <summary>Independent starts, of which the best counts. Small data need more: one start may be unlucky.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>Rounds over all rows at most.</summary>
    public int MostIterations { get; init; } = 300;

    /// <summary>
    /// Share of the rows that may still move when a run ends, from 0 to 1; with 0 (the default) it ends when none does. The last
    /// hundredth takes most of the rounds and changes the inertia by a hundredth of a per cent.
    /// </summary>
    public double Unsettled { get; init; }

    /// <summary>Rows that a start begins with; more rows join when these have settled.</summary>
    public int FirstRows { get; init; } = 4_000;

    /// <summary>Where chance begins.</summary>
    public long Seed { get; init; } = 1;
}
