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

        SoftClusters clusters = Cluster(features.Select(filled));
        int[] sizes = new int[clusters.Count];
        foreach (int row in filled)
        {
            sizes[clusters.Place(features.Row(row)).Cluster]++;
        }

        StatementPlacer placer = new(maker, clusters, Themes(sizes));
        return (placer, placer.Place(features));
    }

    private SoftClusters Cluster(DenseMatrix rows)
    {
        int count = Number(rows);
        ClusterResult clusters = new KMeans(new KMeansOptions { Clusters = count, Seed = options.Seed }, _parallel).Fit(rows);
        return SoftClusters.From(rows, clusters, _parallel);
    }

    private int Number(DenseMatrix rows)
    {
        if (options.Number is { } number)
        {
            return Math.Clamp(number, 1, rows.Rows);
        }

        (int fewest, int most) = ThemeNumber.Bounds(rows.Rows, options.Minimum, options.Maximum);
        return ThemeNumber.Choose(rows, fewest, most, options.Seed, _parallel);
    }

    // For each cluster its theme, without gaps; -1 where it is too small to be one.
    private int[] Themes(int[] sizes)
    {
        int smallest = options.Number is null && sizes.Max() >= SmallestTheme ? SmallestTheme : 1;
        int count = 0;
        return [.. sizes.Select(size => size >= smallest ? count++ : -1)];
    }
}
