namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How many rows groups have.</summary>
internal static class GroupSizes
{
    /// <summary>The size of each group; rows below 0 belong to none.</summary>
    /// <param name="groups">For each row its group.</param>
    /// <param name="count">Number of groups.</param>
    public static int[] Of(ReadOnlySpan<int> groups, int count)
    {
        int[] sizes = new int[count];
        foreach (int group in groups)
        {
            if (group >= 0)
            {
                sizes[group]++;
            }
        }

        return sizes;
    }

    /// <summary>Whether every group has a row.</summary>
    /// <param name="groups">For each row its group.</param>
    /// <param name="count">Number of groups.</param>
    public static bool AreFilled(ReadOnlySpan<int> groups, int count) => Array.IndexOf(Of(groups, count), 0) < 0;

    /// <summary>The largest number of a group, and one more: the number of groups where all are filled.</summary>
    public static int Count(ReadOnlySpan<int> groups)
    {
        int count = 0;
        foreach (int group in groups)
        {
            count = Math.Max(count, group + 1);
        }

        return count;
    }
}
