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
        int[] filled = [.. Enumerable.Range(0, features.Rows).Where(row => features.Row(row).ContainsAnyExcept(0f))];
        int[] groups = new int[features.Rows];
        double[] confidences = new double[features.Rows];
        double[] closeness = new double[features.Rows];
        Array.Fill(groups, -1);
        if (filled.Length == 0)
        {
            return new Grouping(groups, confidences, closeness, 0);
        }

        DenseMatrix rows = features.Select(filled);
        ClusterResult clusters = Cluster(rows);
        (int[] renamed, int count) = Themes(clusters);
        for (int index = 0; index < filled.Length; index++)
        {
            int group = renamed[clusters.Assignments[index]];
            groups[filled[index]] = group;
            if (group >= 0)
            {
                (confidences[filled[index]], closeness[filled[index]]) = Membership.Of(rows, clusters, index);
            }
        }

        return new Grouping(groups, confidences, closeness, count);
    }

    private ClusterResult Cluster(DenseMatrix rows)
    {
        if (options.Number is { } number)
        {
            return Fit(rows, Math.Clamp(number, 1, rows.Rows));
        }

        (int fewest, int most) = ThemeNumber.Bounds(rows.Rows, options.Minimum, options.Maximum);
        return ThemeNumber.Choose(rows, fewest, most, count => Fit(rows, count));
    }

    private ClusterResult Fit(DenseMatrix rows, int count) =>
        new KMeans(new KMeansOptions { Clusters = count, Seed = options.Seed }, _parallel).Fit(rows);

    // For each cluster its theme, -1 where it is too small to be one.
    private (int[] Renamed, int Count) Themes(ClusterResult clusters)
    {
        int[] sizes = new int[clusters.Centers.Rows];
        foreach (int cluster in clusters.Assignments)
        {
            sizes[cluster]++;
        }

        int smallest = options.Number is null && sizes.Max() >= SmallestTheme ? SmallestTheme : 1;
        int count = 0;
        return ([.. sizes.Select(size => size >= smallest ? count++ : -1)], count);
    }
}
