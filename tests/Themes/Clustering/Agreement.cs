namespace DialogueMining.Tests.Themes.Clustering;

/// <summary>How alike two groupings are: the Rand index, adjusted for chance (Hubert and Arabie 1985).</summary>
internal static class Agreement
{
    /// <summary>1 for the same grouping, about 0 for chance.</summary>
    /// <param name="first">Group of each item.</param>
    /// <param name="second">Group of each item.</param>
    public static double Of(int[] first, int[] second)
    {
        int rows = first.Max() + 1;
        int columns = second.Max() + 1;
        long[] cells = new long[rows * columns];
        long[] left = new long[rows];
        long[] right = new long[columns];
        for (int item = 0; item < first.Length; item++)
        {
            cells[first[item] * columns + second[item]]++;
            left[first[item]]++;
            right[second[item]]++;
        }

        double expected = Pairs(left) * Pairs(right) / Math.Max(1, Pairs([first.Length]));
        double most = (Pairs(left) + Pairs(right)) / 2;
        return most - expected <= 0 ? 1 : (Pairs(cells) - expected) / (most - expected);
    }

    private static double Pairs(long[] counts)
    {
        double sum = 0;
        foreach (long count in counts)
        {
            sum += count * (count - 1) / 2.0;
        }

        return sum;
    }
}
