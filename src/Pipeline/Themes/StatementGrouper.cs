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

    public Grouping Group(IReadOnlyList<AnnotatedStatement> statements)
    {
        BackgroundTable background = options.Background ?? BackgroundTable.Own;
        (_, DenseMatrix features) = FeatureMaker.Learn(statements, background, options.Seed, _parallel);
        int[] filled = [.. Enumerable.Range(0, features.Rows).Where(row => features.Row(row).ContainsAnyExcept(0f))];
        int[] groups = new int[features.Rows];
        Membership[] places = new Membership[features.Rows];
        Array.Fill(groups, -1);
        if (filled.Length == 0)
        {
            return new Grouping(groups, places, 0);
        }

        DenseMatrix rows = features.Select(filled);
        SoftClusters clusters = Cluster(rows);
        for (int index = 0; index < filled.Length; index++)
        {
            places[filled[index]] = clusters.Place(rows.Row(index));
            groups[filled[index]] = places[filled[index]].Cluster;
        }

        return new Grouping(groups, places, Renumber(groups, clusters.Count));
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

    // Groups without gaps; one that is too small to be a theme becomes leftovers.
    private int Renumber(int[] groups, int clusters)
    {
        int[] sizes = new int[clusters];
        foreach (int group in groups.Where(group => group >= 0))
        {
            sizes[group]++;
        }

        int smallest = options.Number is null && sizes.Max() >= SmallestTheme ? SmallestTheme : 1;
        int count = 0;
        int[] renamed = [.. sizes.Select(size => size >= smallest ? count++ : -1)];
        for (int index = 0; index < groups.Length; index++)
        {
            groups[index] = groups[index] < 0 ? -1 : renamed[groups[index]];
        }

        return count;
    }
}
