using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Features;
using DialogueMining.Runner.Engines;
using DialogueMining.Tests.Support;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests.Engines;

/// <summary>What everybody who finds centres of clusters must do: our own k-means, and each engine of this build.</summary>
public sealed class ClusterEngineTests
{
    private const string Own = "own";
    private const int Seeds = 10;

    private static readonly Lazy<DenseMatrix> Features = new(FeaturesOfAnEvent);

    public static TheoryData<string> All => [Own, .. EngineList.Built.Clustering.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void There_are_as_many_centres_as_asked_for(string name)
    {
        foreach (int clusters in new[] { 1, 2, 7, 20 })
        {
            float[] centers = Centers(name, Features.Value, clusters, 1);

            Assert.Equal(clusters * Features.Value.Columns, centers.Length);
            Assert.All(centers, value => Assert.True(float.IsFinite(value)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_input_gives_the_same_bits_on_any_thread(string name)
    {
        float[] first = Centers(name, Features.Value, 9, 3);
        float[][] others = new float[8][];

        Parallel.For(0, others.Length, index => others[index] = Centers(name, Features.Value, 9, 3));

        Assert.All(others, other => Assert.Equal(first, other));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fewer_rows_that_differ_than_centres_are_no_matter(string name)
    {
        DenseMatrix rows = new(6, 4);
        for (int row = 0; row < rows.Rows; row++)
        {
            rows.Row(row)[row % 2] = 1;
        }

        Assert.Equal(0, Inertia(rows, Centers(name, rows, 6, 1)), 1e-6);
        Assert.Equal(0, Inertia(rows, Centers(name, rows, 2, 1)), 1e-6);
        Assert.Equal(3, Inertia(rows, Centers(name, rows, 1, 1)), 1e-6);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_inertia_is_within_two_per_cent_of_our_own(string name)
    {
        // The best of ten seeds: one start of k-means may be unlucky, whoever's it is. Of fewer than ten rows a cluster it stays so.
        foreach (int clusters in new[] { 5, 8, 12, 15, 20 })
        {
            double ours = Best(Own, clusters), theirs = Best(name, clusters);

            Assert.True(Math.Abs(theirs / ours - 1) <= 0.02, $"{name}, {clusters} clusters: {theirs:0.0000} instead of {ours:0.0000}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Themes_come_out_whole(string name)
    {
        ThemeOptions options = new() { Number = 3, Engine = name == Own ? null : EngineList.Built.Clustering[name] };

        IReadOnlyList<Theme> themes = new ThemeFinder(options).Find(ThemeSamples.ThreeMatters).Themes;

        Assert.Equal([6, 6, 6], themes.Select(theme => theme.Members.Count));
        Assert.Equal(
            new ThemeFinder(options with { Engine = null }).Find(ThemeSamples.ThreeMatters).Themes.Select(theme => theme.Label),
            themes.Select(theme => theme.Label));
    }

    [Fact]
    public void Groupings_by_an_engine_are_counted()
    {
        GroupingEffort effort = new();

        Consensus.Of(Features.Value, (3, 3), 1, new ParallelOptions(), (rows, columns, clusters, _) => rows[..(clusters * columns)].ToArray(), effort);

        Assert.Equal((60, 0), (effort.Groupings, effort.Iterations));
    }

    [Fact]
    public void Who_finds_the_centres_decides_the_groups()
    {
        int asked = 0;
        ThemeOptions options = new() { Number = 3, Workers = 1, Engine = OfOneMatter };

        string[] other = Members(options);

        Assert.InRange(asked, 60, 200);
        Assert.NotEqual(Members(options with { Engine = null }), other);

        float[] OfOneMatter(ReadOnlySpan<float> rows, int columns, int clusters, long seed)
        {
            asked++;
            float[] last = rows[^columns..].ToArray();
            return [.. Enumerable.Range(0, clusters).SelectMany(center => last.Select((value, column) => column == center ? value + 0.5f : value))];
        }
    }

    private static string[] Members(ThemeOptions options) =>
        [.. new ThemeFinder(options).Find(ThemeSamples.ThreeMatters).Themes.Select(theme => string.Join(' ', theme.Members.Select(member => member.Statement.Value)))];

    private static float[] Centers(string name, DenseMatrix rows, int clusters, long seed) => name == Own
        ? new KMeans(new KMeansOptions { Clusters = clusters, Seed = seed, Starts = 1 }, new ParallelOptions { MaxDegreeOfParallelism = 1 }).Fit(rows).Centers.Values.ToArray()
        : EngineList.Built.Clustering[name](rows.Values, rows.Columns, clusters, seed);

    private static double Best(string name, int clusters) =>
        Enumerable.Range(1, Seeds).Min(seed => Inertia(Features.Value, Centers(name, Features.Value, clusters, seed)));

    // Of the groups, round their means: centres may or may not have the length 1.
    private static double Inertia(DenseMatrix rows, float[] centers)
    {
        int clusters = centers.Length / rows.Columns;
        int[] groups = [.. Enumerable.Range(0, rows.Rows).Select(row => Enumerable.Range(0, clusters)
            .MinBy(center => OrderedSums.Distance(rows.Row(row), centers.AsSpan(center * rows.Columns, rows.Columns))))];
        return groups.Select((group, row) => (group, row)).GroupBy(pair => pair.group, pair => pair.row).Sum(group =>
        {
            DenseMatrix members = rows.Select([.. group]);
            float[] mean = members.MeanRow();
            return Enumerable.Range(0, members.Rows).Sum(row => Math.Pow(OrderedSums.Distance(members.Row(row), mean), 2));
        });
    }

    private static DenseMatrix FeaturesOfAnEvent()
    {
        Analysis analysis = new DialoguePipeline(new PipelineOptions()).Analyze(Repository.PathOf("corpora", "dortmund-2006"));
        DenseMatrix all = FeatureMaker.Learn(analysis.Statements, new ThemeOptions(), new ParallelOptions()).Features;
        return all.Select([.. Enumerable.Range(0, all.Rows).Where(row => all.Row(row).ContainsAnyExcept(0f))]);
    }
}
