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
        DenseMatrix features = new FeatureMaker(options.Seed, _parallel).Make(statements);
        ClusterResult clusters = Cluster(features);
        return Grouped(features, clusters);
    }

    private ClusterResult Cluster(DenseMatrix features)
    {
        int filled = Enumerable.Range(0, features.Rows).Count(row => features.Row(row).ContainsAnyExcept(0f));
        SphericalKMeans kMeans = new(options.Seed, _parallel);
        if (options.Number is { } number)
        {
            return kMeans.Fit(features, Math.Clamp(number, 1, Math.Max(1, filled)));
        }

        (int fewest, int most) = ThemeNumber.Bounds(filled, options.Minimum, options.Maximum);
        return ThemeNumber.Choose(features, fewest, most, kMeans);
    }

    private Grouping Grouped(DenseMatrix features, ClusterResult clusters)
    {
        int[] sizes = new int[clusters.Centers.Rows];
        foreach (int cluster in clusters.Assignments.Where(cluster => cluster >= 0))
        {
            sizes[cluster]++;
        }

        int smallest = options.Number is null && sizes.Max() >= SmallestTheme ? SmallestTheme : 1;
        int[] renamed = new int[sizes.Length];
        int count = 0;
        for (int cluster = 0; cluster < sizes.Length; cluster++)
        {
            renamed[cluster] = sizes[cluster] >= smallest ? count++ : -1;
        }

        int[] groups = [.. clusters.Assignments.Select(cluster => cluster < 0 ? -1 : renamed[cluster])];
        (double[] confidences, double[] closeness) = Membership.Of(features, clusters, groups);
        return new Grouping(groups, confidences, closeness, count);
    }
}
