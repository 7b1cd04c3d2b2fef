using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Chooses the number of themes from the data, within bounds that a reader can hold.</summary>
internal static class ThemeNumber
{
    private const int FewestOfLargeRound = 6;
    private const int MostOfLargeRound = 12;

    /// <summary>
    /// Numbers whose silhouette is this near the best one's are as good by it. 0.99 gave the same within a tenth of a
    /// point, 0.98 and less lost half a point on articles.
    /// </summary>
    private const double GoodShare = 0.995;

    /// <summary>Fewest and most themes for a number of statements.</summary>
    public static (int Fewest, int Most) Bounds(int statements, int? minimum, int? maximum)
    {
        // A theme of fewer than four statements is hard to tell from chance; with one for every fifteen
        // statements at least, no theme becomes a bin for all.
        int most = maximum ?? Math.Clamp(statements / 4, 1, MostOfLargeRound);
        int fewest = minimum ?? Math.Clamp(statements / 15, 1, FewestOfLargeRound);
        most = Math.Clamp(most, 1, Math.Max(1, statements));
        return (Math.Clamp(fewest, 1, most), most);
    }

    /// <summary>
    /// The groups that samples agree on, as few as the bounds allow and as have nearly the best silhouette.
    /// </summary>
    /// <remarks>
    /// V-measure × 100, mean of five subsets in each of three ways to make the features: citizens' statements with n = 200, 400
    /// and 1,000, articles with the same n, nine rounds of our own: with 0.99 29.0, 26.1, 25.9, 61.6, 58.5, 55.0, 54.2. The
    /// product of silhouette and agreement with the groupings of samples took twelve themes where six were as good: 29.0,
    /// 25.8, 24.4, 61.3, 58.7, 55.1, 54.0. Of the numbers with 98 % of the best silhouette the one that samples agree on
    /// most: 28.9, 25.6, 25.5, 61.5, 58.4, 55.0, 54.3.
    /// </remarks>
    public static int[] Choose(DenseMatrix rows, Consensus consensus, (int Fewest, int Most) range, ParallelOptions parallel)
    {
        int[][] groups = new int[range.Most - range.Fewest + 1][];
        double[] silhouettes = new double[groups.Length];
        Parallel.For(0, groups.Length, parallel, index =>
        {
            groups[index] = consensus.Groups(range.Fewest + index);
            silhouettes[index] = groups.Length == 1 ? 0 : Silhouette.Of(rows, groups[index], range.Fewest + index);
        });
        double most = silhouettes[0];
        foreach (double silhouette in silhouettes)
        {
            most = Math.Max(most, silhouette);
        }

        // Where no number parts the rows well, the fewest themes do.
        int chosen = 0;
        while (chosen < groups.Length - 1 && silhouettes[chosen] < Math.Min(GoodShare * most, most))
        {
            chosen++;
        }

        return groups[chosen];
    }
}
