namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How much of each group comes out again in other groupings (Hennig 2007): the Jaccard index with the most alike.</summary>
internal static class GroupStability
{
    /// <summary>For each group the mean over the groupings, from 0 to 1.</summary>
    /// <param name="groups">For each row its group.</param>
    /// <param name="count">Number of groups.</param>
    /// <param name="groupings">The others.</param>
    /// <param name="leftOut">For each grouping whether a row does not count there; null where all count.</param>
    public static double[] Of(int[] groups, int count, IReadOnlyList<int[]> groupings, Func<int, int, bool>? leftOut = null)
    {
        double[] sums = new double[count];
        int[] counted = new int[count];
        for (int number = 0; number < groupings.Count; number++)
        {
            int index = number;
            Add(row => leftOut is null || !leftOut(index, row), groups, groupings[index], sums, counted);
        }

        for (int group = 0; group < count; group++)
        {
            sums[group] /= Math.Max(1, counted[group]);
        }

        return sums;
    }

    private static void Add(Func<int, bool> counts, int[] groups, int[] others, double[] sums, int[] counted)
    {
        int columns = GroupSizes.Count(others);
        int[] shared = new int[sums.Length * columns];
        int[] sizes = new int[sums.Length];
        int[] otherSizes = new int[columns];
        for (int row = 0; row < groups.Length; row++)
        {
            if (counts(row))
            {
                shared[groups[row] * columns + others[row]]++;
                sizes[groups[row]]++;
                otherSizes[others[row]]++;
            }
        }

        for (int group = 0; group < sums.Length; group++)
        {
            double best = 0;
            for (int other = 0; other < columns && sizes[group] > 0; other++)
            {
                int both = shared[group * columns + other];
                best = Math.Max(best, (double)both / (sizes[group] + otherSizes[other] - both));
            }

            sums[group] += best;
            counted[group] += sizes[group] > 0 ? 1 : 0;
        }
    }
}
