namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How alike two groupings are: the Rand index, adjusted for chance (Hubert and Arabie 1985).</summary>
internal static class Agreement
{
    /// <summary>1 for the same grouping, about 0 for chance.</summary>
    /// <param name="first">Group of each item; -1 leaves it out.</param>
    /// <param name="second">Group of each item; -1 leaves it out.</param>
    public static double Of(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        int rows = first.Max() + 1;
        int columns = second.Max() + 1;
        long[] cells = new long[rows * columns];
        for (int item = 0; item < first.Count; item++)
        {
            if (first[item] >= 0 && second[item] >= 0)
            {
                cells[first[item] * columns + second[item]]++;
            }
        }

        double both = cells.Sum(Pairs);
        double left = Enumerable.Range(0, rows).Sum(row => Pairs(cells.Skip(row * columns).Take(columns).Sum()));
        double right = Enumerable.Range(0, columns).Sum(column =>
            Pairs(Enumerable.Range(0, rows).Sum(row => cells[row * columns + column])));
        double expected = left * right / Math.Max(1, Pairs(cells.Sum()));
        double most = (left + right) / 2;
        return most - expected <= 0 ? 1 : (both - expected) / (most - expected);
    }

    private static double Pairs(long count) => count * (count - 1) / 2.0;
}
