namespace DialogueMining.Tests.Quality.Scores;

/// <summary>V-measure (Rosenberg and Hirschberg 2007): the harmonic mean of homogeneity and completeness, from 0 to 1.</summary>
internal static class VMeasure
{
    public static double Of(IReadOnlyList<(string Gold, string Found)> items)
    {
        double gold = Entropy(items.GroupBy(item => item.Gold).Select(group => group.Count()), items.Count);
        double found = Entropy(items.GroupBy(item => item.Found).Select(group => group.Count()), items.Count);
        double joint = Entropy(items.GroupBy(item => item).Select(group => group.Count()), items.Count);
        double mutual = gold + found - joint;
        double homogeneity = gold == 0 ? 1 : mutual / gold;
        double completeness = found == 0 ? 1 : mutual / found;
        return homogeneity + completeness == 0 ? 0 : 2 * homogeneity * completeness / (homogeneity + completeness);
    }

    private static double Entropy(IEnumerable<int> counts, int all) =>
        -counts.Sum(count => (double)count / all * Math.Log((double)count / all));
}
