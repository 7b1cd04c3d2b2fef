using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Chooses the number of themes from the data, within bounds that a reader can hold.</summary>
internal static class ThemeNumber
{
    private const int FewestOfLargeRound = 6;
    private const int MostOfLargeRound = 12;

    /// <summary>Fewest and most themes for a number of statements.</summary>
    public static (int Fewest, int Most) Bounds(int statements, int? minimum, int? maximum)
    {
        // A theme of fewer than five statements is hard to tell from chance; with one for every fifteen
        // statements at least, no theme becomes a bin for all.
        int most = maximum ?? Math.Clamp(statements / 5, 1, MostOfLargeRound);
        int fewest = minimum ?? Math.Clamp(statements / 15, 1, FewestOfLargeRound);
        most = Math.Clamp(most, 1, Math.Max(1, statements));
        return (Math.Clamp(fewest, 1, most), most);
    }

    /// <summary>The clustering with the best silhouette.</summary>
    public static ClusterResult Choose(DenseMatrix rows, int fewest, int most, Func<int, ClusterResult> fit)
    {
        ClusterResult best = fit(fewest);
        double highest = Silhouette.Of(rows, best);
        for (int count = fewest + 1; count <= most; count++)
        {
            ClusterResult next = fit(count);
            double silhouette = Silhouette.Of(rows, next);
            if (silhouette > highest)
            {
                (best, highest) = (next, silhouette);
            }
        }

        return best;
    }
}
