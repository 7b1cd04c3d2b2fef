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

    /// <summary>Rows that a start begins with; more rows join when these have settled.</summary>
    public int FirstRows { get; init; } = 20_000;

    /// <summary>Where chance begins.</summary>
    public long Seed { get; init; } = 1;
}
