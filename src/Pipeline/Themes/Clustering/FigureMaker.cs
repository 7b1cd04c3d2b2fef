using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Says of clusters how far they can be trusted.</summary>
/// <param name="seed">Where chance begins.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class FigureMaker(long seed, ParallelOptions parallel)
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
        return [.. Enumerable.Range(0, count).Select(cluster => new ClusterFigures(stability[cluster], byTable?[cluster]))];
    }

    private double[]? WithoutTables(DenseMatrix rows, int[] groups, int count, IReadOnlyList<string> tables)
    {
        string[] names = [.. tables.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        if (names.Length < FewestTables)
        {
            return null;
        }

        int tried = Math.Min(MostTables, names.Length);
        string[] left = [.. Enumerable.Range(0, tried).Select(index => names[index * names.Length / tried])];
        int[][] groupings = new int[tried][];
        ParallelOptions alone = new() { MaxDegreeOfParallelism = 1, CancellationToken = parallel.CancellationToken };
        Parallel.For(0, tried, parallel, index =>
        {
            int[] kept = [.. Enumerable.Range(0, rows.Rows).Where(row => tables[row] != left[index])];
            groupings[index] = BaseGroupings.Of(rows, kept, count, unchecked(seed * 389 + index), alone);
        });
        return GroupStability.Of(groups, count, groupings, (grouping, row) => tables[row] == left[grouping]);
    }
}
