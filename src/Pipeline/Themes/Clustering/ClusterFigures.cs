namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How far a cluster can be trusted.</summary>
/// <param name="Stability">How much of it comes out again from a part of the rows, from 0 to 1.</param>
/// <param name="TableStability">The same where one table's rows are left out; null for fewer than three tables.</param>
/// <param name="Silhouette">How much nearer its rows are to each other than to the next cluster, from -1 to 1.</param>
internal sealed record ClusterFigures(double Stability, double? TableStability, double Silhouette);
