using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Which statements belong together.</summary>
/// <param name="Groups">For each statement its group, from 0; -1 for a leftover.</param>
/// <param name="Places">For each statement how it lies among the groups; not told for a leftover.</param>
/// <param name="Count">Number of groups; every one has a statement.</param>
/// <param name="Names">For each group the name that people gave it; null for one that is named by its statements.</param>
/// <param name="Figures">For each group how far it can be trusted; empty where nobody asked.</param>
/// <param name="Map">For each statement its place on a map; null where it has no vector. Empty where nobody asked.</param>
/// <param name="Silhouettes">For each statement its silhouette, 0 for a leftover; empty where nobody asked.</param>
internal sealed record Grouping(
    int[] Groups, Membership[] Places, int Count, string?[] Names, ClusterFigures[] Figures, MapPoint?[] Map, double[] Silhouettes)
{
    /// <summary>The same with map and silhouettes.</summary>
    /// <param name="features">A row a statement; zero for one without a vector.</param>
    public Grouping Told(DenseMatrix features)
    {
        int[] filled = features.FilledRows();
        MapPoint?[] map = new MapPoint?[features.Rows];
        MapPoint[] points = StatementMap.Of(features.Select(filled), Array.ConvertAll(filled, row => Groups[row]), Count);
        for (int index = 0; index < filled.Length; index++)
        {
            map[filled[index]] = points[index];
        }

        int[] grouped = Array.FindAll(filled, row => Groups[row] >= 0);
        double[] silhouettes = new double[features.Rows];
        double[] found = Silhouette.OfRows(features.Select(grouped), Array.ConvertAll(grouped, row => Groups[row]), Count);
        for (int index = 0; index < grouped.Length; index++)
        {
            silhouettes[grouped[index]] = found[index];
        }

        return this with { Map = map, Silhouettes = silhouettes };
    }
}
