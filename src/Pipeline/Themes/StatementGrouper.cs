using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Features;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Groups statements: features, clusters, how many, leftovers.</summary>
/// <param name="options">How.</param>
internal sealed class StatementGrouper(ThemeOptions options)
{
    /// <summary>Clusters smaller than this are leftovers, unless the number of themes was asked for.</summary>
    private const int SmallestTheme = 3;

    /// <summary>Rows of which pairs are looked at; of more, some are grouped, and all are placed around their groups.</summary>
    private const int MostPairedRows = 2_000;

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    /// <summary>Groups statements.</summary>
    public Grouping Group(IReadOnlyList<AnnotatedStatement> statements) => Learn(statements).Grouping;

    /// <summary>Groups statements, and keeps what is needed to place further ones.</summary>
    public (StatementPlacer Placer, Grouping Grouping) Learn(IReadOnlyList<AnnotatedStatement> statements)
    {
        BackgroundTable background = options.Background ?? BackgroundTable.Own;
        (FeatureMaker maker, DenseMatrix features) = FeatureMaker.Learn(statements, background, options.Seed, _parallel);
        int[] filled = [.. Enumerable.Range(0, features.Rows).Where(row => features.Row(row).ContainsAnyExcept(0f))];
        if (filled.Length == 0)
        {
            StatementPlacer none = new(maker, null, []);
            return (none, none.Place(features));
        }

        DenseMatrix rows = features.Select(filled);
        Clustered clustered = Cluster(rows, [.. filled.Select(row => statements[row].Statement.Table)]);
        int[] sizes = new int[clustered.Clusters.Count];
        foreach (Membership place in clustered.Places)
        {
            sizes[place.Cluster]++;
        }

        int[] themes = Themes(sizes);
        StatementPlacer placer = new(maker, clustered.Clusters, themes);
        return (placer, Told(placer.Known(features.Rows, filled, clustered.Places), rows, filled, clustered, themes));
    }

    private static Grouping Told(Grouping grouping, DenseMatrix rows, int[] filled, Clustered clustered, int[] themes)
    {
        MapPoint[] points = StatementMap.Of(rows);
        double[] silhouettes = Silhouette.OfRows(
            rows, Array.ConvertAll(clustered.Places, place => place.Cluster), clustered.Clusters.Count);
        MapPoint?[] map = new MapPoint?[grouping.Groups.Length];
        double[] all = new double[map.Length];
        for (int index = 0; index < filled.Length; index++)
        {
            (map[filled[index]], all[filled[index]]) = (points[index], silhouettes[index]);
        }

        ClusterFigures[] figures = [.. clustered.Figures.Where((_, cluster) => themes[cluster] >= 0)];
        return grouping with { Figures = figures, Map = map, Silhouettes = all };
    }

    private Clustered Cluster(DenseMatrix rows, IReadOnlyList<string> tables)
    {
        int[] chosen = rows.Rows <= MostPairedRows
            ? [.. Enumerable.Range(0, rows.Rows)]
            : [.. Enumerable.Range(0, MostPairedRows).Select(index => (int)((long)index * rows.Rows / MostPairedRows))];
        DenseMatrix paired = chosen.Length == rows.Rows ? rows : rows.Select(chosen);
        string[] pairedTables = [.. chosen.Select(row => tables[row])];
        (int Fewest, int Most) range = Range(paired.Rows);
        Consensus consensus = Consensus.Of(paired, range, options.Seed, _parallel);
        int[] groups = ThemeNumber.Choose(paired, consensus, range, _parallel);
        int count = groups.Max() + 1;
        SoftClusters around = SoftClusters.Around(paired, groups, count, _parallel);
        ClusterFigures[] figures = new FigureMaker(options.Seed, _parallel).Make(paired, groups, count, consensus, pairedTables);
        if (paired == rows)
        {
            return new Clustered(around, consensus.Places(rows, groups, around.Centers), figures);
        }

        int[] start = [.. Enumerable.Range(0, rows.Rows).Select(row => around.Place(rows.Row(row)).Cluster)];
        SoftClusters settled = SoftClusters.From(rows, start, count, _parallel);
        return new Clustered(settled, [.. Enumerable.Range(0, rows.Rows).Select(row => settled.Place(rows.Row(row)))], figures);
    }

    private (int Fewest, int Most) Range(int rows)
    {
        if (options.Number is { } number)
        {
            int known = Math.Clamp(number, 1, rows);
            return (known, known);
        }

        return ThemeNumber.Bounds(rows, options.Minimum, options.Maximum);
    }

    // For each cluster its theme, without gaps; -1 where it is too small to be one.
    private int[] Themes(int[] sizes)
    {
        int smallest = options.Number is null && sizes.Max() >= SmallestTheme ? SmallestTheme : 1;
        int count = 0;
        return [.. sizes.Select(size => size >= smallest ? count++ : -1)];
    }

    private sealed record Clustered(SoftClusters Clusters, Membership[] Places, ClusterFigures[] Figures);
}
