namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How far a cluster can be trusted.</summary>
/// <param name="Stability">How much of it comes out again from a part of the rows, from 0 to 1; null for one that people
/// asked for.</param>
/// <param name="TableStability">The same where one table's rows are left out; null for one that people asked for and for
/// fewer than three tables.</param>
internal sealed record ClusterFigures(double? Stability, double? TableStability)
{
    /// <summary>Of what people asked for.</summary>
    public static ClusterFigures None { get; } = new(null, null);
}
