using DialogueMining.Models;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Which statements belong together.</summary>
/// <param name="Groups">For each statement its group, from 0; -1 for a leftover.</param>
/// <param name="Places">For each statement how it lies among the groups; not told for a leftover.</param>
/// <param name="Count">Number of groups; every one has a statement.</param>
/// <param name="Figures">For each group how far it can be trusted; empty where nobody asked.</param>
/// <param name="Map">For each statement its place on a map; null where it has no vector. Empty where nobody asked.</param>
/// <param name="Silhouettes">For each statement its silhouette; empty where nobody asked.</param>
internal sealed record Grouping(
    int[] Groups, Membership[] Places, int Count, ClusterFigures[] Figures, MapPoint?[] Map, double[] Silhouettes);
