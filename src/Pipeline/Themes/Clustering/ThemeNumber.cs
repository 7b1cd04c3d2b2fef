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
        // A theme of fewer than four statements is hard to tell from chance; with one for every fifteen
        // statements at least, no theme becomes a bin for all.
        int most = maximum ?? Math.Clamp(statements / 4, 1, MostOfLargeRound);
        int fewest = minimum ?? Math.Clamp(statements / 15, 1, FewestOfLargeRound);
        most = Math.Clamp(most, 1, Math.Max(1, statements));
        return (Math.Clamp(fewest, 1, most), most);
    }

    /// <summary>The groups, of all numbers within the bounds, with the largest product of agreement and silhouette.</summary>
    /// <remarks>
    /// Agreement is that of the groups with the groupings of samples of which they are the consensus. Each of the two alone,
    /// and the silhouette of the shares in which rows are together, chose as well within half a point on citizens'
    /// statements, articles and nine rounds of our own; the product moved least when the data did.
    /// </remarks>
    public static int[] Choose(DenseMatrix rows, Consensus consensus, (int Fewest, int Most) range, ParallelOptions parallel)
    {
        int[][] groups = new int[range.Most - range.Fewest + 1][];
        double[] scores = new double[groups.Length];
        Parallel.For(0, groups.Length, parallel, index =>
        {
            int count = range.Fewest + index;
            groups[index] = consensus.Groups(count);
            scores[index] = groups.Length == 1 || count < 2
                ? 0
                : Silhouette.Of(rows, groups[index], count) * consensus.AgreementWith(groups[index]);
        });
        return groups[Array.IndexOf(scores, scores.Max())];
    }
}
