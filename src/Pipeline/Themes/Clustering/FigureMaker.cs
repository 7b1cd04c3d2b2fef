using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Says of clusters how far they can be trusted.</summary>
/// <param name="seed">Where chance begins.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
/// <param name="engine">Who finds centres; null for our own k-means.</param>
internal sealed class FigureMaker(long seed, ParallelOptions parallel, ClusterEngine? engine = null)
{
    private const int FewestTables = 3;

    // More cost time and change the mean by hundredths.
    private const int MostTables = 16;

    /// <summary>The figures of every cluster.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">Their clusters.</param>
    /// <param name="count">Number of clusters.</param>
    /// <param name="consensus">Where the clusters come from.</param>
    /// <param name="tables">For each row the name of its table.</param>
    public ClusterFigures[] Make(DenseMatrix rows, int[] groups, int count, Consensus consensus, IReadOnlyList<string> tables)
    {
        double[] stability = GroupStability.Of(groups, count, consensus.GroupingsOf(count));
        double[]? byTable = WithoutTables(rows, groups, count, tables);
        ClusterFigures[] figures = new ClusterFigures[count];
        for (int cluster = 0; cluster < count; cluster++)
        {
            figures[cluster] = new ClusterFigures(stability[cluster], byTable?[cluster]);
        }

        return figures;
    }

    private double[]? WithoutTables(DenseMatrix rows, int[] groups, int count, IReadOnlyList<string> tables)
    {
        List<string> names = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (string name in tables)
        {
            if (name.Length > 0 && known.Add(name))
            {
                names.Add(name);
            }
        }

        if (names.Count < FewestTables)
        {
            return null;
        }

        int tried = Math.Min(MostTables, names.Count);
        string[] left = new string[tried];
        int[][] groupings = new int[tried][];
        ParallelOptions alone = new() { MaxDegreeOfParallelism = 1, CancellationToken = parallel.CancellationToken };
        Parallel.For(0, tried, parallel, index =>
        {
            left[index] = names[index * names.Count / tried];
            int[] kept = RowsWithout(tables, left[index]);
            groupings[index] = BaseGroupings.Of(rows, kept, count, unchecked(seed * 389 + index), alone, engine);
        });
        return GroupStability.Of(groups, count, groupings, (grouping, row) => tables[row] == left[grouping]);
    }

    private static int[] RowsWithout(IReadOnlyList<string> tables, string left)
    {
        int[] kept = new int[tables.Count];
        int count = 0;
        for (int row = 0; row < kept.Length; row++)
        {
            if (tables[row] != left)
            {
                kept[count++] = row;
            }
        }

        return kept[..count];
    }
}
