using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Tests.Themes.Clustering;

public sealed class KMeansTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Clouds_that_lie_apart_are_found(bool isSpherical)
    {
        (DenseMatrix rows, int[] clouds) = Clouds(600, 7, 16, spread: 0.05);

        ClusterResult result = Fit(rows, new KMeansOptions { Clusters = 7, IsSpherical = isSpherical });

        Assert.All(clouds.Zip(result.Assignments).GroupBy(pair => pair.First), cloud =>
            Assert.Single(cloud.Select(pair => pair.Second).Distinct()));
        Assert.Equal(7, result.Assignments.Distinct().Count());
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(16, false)]
    [InlineData(33, true)]
    [InlineData(40, false)]
    public void Skipping_by_bounds_changes_nothing(int clusters, bool isSpherical)
    {
        // Bounds are kept where rows times clusters are many.
        (DenseMatrix rows, _) = Clouds(clusters < 16 ? 1500 : 7000, 12, 19, spread: 0.5);
        KMeansOptions options = new() { Clusters = clusters, IsSpherical = isSpherical };
        DenseMatrix centers = KMeansSeeds.Choose(rows, clusters, new SeededRandom(3), new ParallelOptions());

        ClusterResult result = new KMeansRun(rows, centers, options, new ParallelOptions()).Run();

        Assert.Equal(PlainLloyd(rows, centers, isSpherical), result.Assignments);
    }

    [Theory]
    [InlineData(17, true)]
    [InlineData(70, false)]
    [InlineData(300, true)]
    public void Skipping_groups_of_centres_changes_nothing(int clusters, bool isSpherical)
    {
        (DenseMatrix rows, _) = Clouds(3000, 40, 19, spread: 0.5);
        KMeansOptions options = new() { Clusters = clusters, IsSpherical = isSpherical };
        DenseMatrix centers = KMeansSeeds.Choose(rows, clusters, new SeededRandom(3), new ParallelOptions());

        ClusterResult result = new GroupedRun(rows, centers, options, new ParallelOptions()).Run();

        Assert.Equal(PlainLloyd(rows, centers, isSpherical), result.Assignments);
    }

    [Fact]
    public void Groups_of_centres_hold_each_once_and_fill_vectors()
    {
        int[][] groups = CenterGroups.Of(Clouds(200, 20, 10, spread: 0.5).Rows, 16);

        Assert.Equal(13, groups.Length);
        Assert.All(groups[..^1], group => Assert.Equal(16, group.Length));
        Assert.Equal(Enumerable.Range(0, 200), groups.SelectMany(group => group).Order());
    }

    [Fact]
    public void A_run_may_end_while_few_rows_still_move()
    {
        (DenseMatrix rows, _) = Clouds(5000, 9, 24, spread: 0.7);
        KMeansOptions options = new() { Clusters = 80, Starts = 1 };

        ClusterResult early = Fit(rows, options with { Unsettled = 0.02 });
        ClusterResult settled = Fit(rows, options);

        Assert.True(early.Iterations < settled.Iterations);
        Assert.InRange(early.Inertia / settled.Inertia, 1, 1.01);
    }

    [Fact]
    public void Every_row_is_with_its_nearest_centre()
    {
        (DenseMatrix rows, _) = Clouds(3000, 9, 30, spread: 0.6);
        ClusterResult result = Fit(rows, new KMeansOptions { Clusters = 20, Starts = 2 });

        for (int row = 0; row < rows.Rows; row++)
        {
            float own = TensorPrimitives.Distance<float>(rows.Row(row), result.Centers.Row(result.Assignments[row]));
            for (int center = 0; center < 20; center++)
            {
                Assert.True(own <= TensorPrimitives.Distance<float>(rows.Row(row), result.Centers.Row(center)) + 1e-4);
            }
        }
    }

    [Fact]
    public void Inertia_is_the_sum_of_squared_distances()
    {
        (DenseMatrix rows, _) = Clouds(700, 3, 8, spread: 0.4);
        ClusterResult result = Fit(rows, new KMeansOptions { Clusters = 3 });

        double sum = Enumerable.Range(0, rows.Rows).Sum(row =>
            Math.Pow(TensorPrimitives.Distance<float>(rows.Row(row), result.Centers.Row(result.Assignments[row])), 2));
        Assert.Equal(sum, result.Inertia, 1e-3);
        Assert.InRange(result.Iterations, 1, 300);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(90)]
    public void Threads_change_no_bit(int clusters)
    {
        (DenseMatrix rows, _) = Clouds(9000, 9, 24, spread: 0.7);
        KMeansOptions options = new() { Clusters = clusters, Starts = 3, FirstRows = 1000 };

        ClusterResult one = new KMeans(options, new ParallelOptions { MaxDegreeOfParallelism = 1 }).Fit(rows);
        ClusterResult four = new KMeans(options, new ParallelOptions { MaxDegreeOfParallelism = 4 }).Fit(rows);

        Assert.Equal(one.Assignments, four.Assignments);
        Assert.Equal(one.Inertia, four.Inertia);
        Assert.Equal(one.Centers.Values.ToArray(), four.Centers.Values.ToArray());
    }

    [Fact]
    public void More_starts_are_never_worse()
    {
        (DenseMatrix rows, _) = Clouds(500, 20, 10, spread: 0.3);

        Assert.True(
            Fit(rows, new KMeansOptions { Clusters = 15, Starts = 10 }).Inertia
            <= Fit(rows, new KMeansOptions { Clusters = 15, Starts = 1 }).Inertia);
    }

    [Fact]
    public void Beginning_with_few_rows_ends_as_well()
    {
        (DenseMatrix rows, _) = Clouds(16_000, 10, 12, spread: 0.4);

        double all = Fit(rows, new KMeansOptions { Clusters = 10, Starts = 3, FirstRows = 100_000 }).Inertia;
        double growing = Fit(rows, new KMeansOptions { Clusters = 10, Starts = 3, FirstRows = 500 }).Inertia;

        Assert.InRange(growing / all, 0.95, 1.05);
    }

    [Fact]
    public void As_many_clusters_as_equal_rows_are_possible()
    {
        DenseMatrix rows = new(5, 3);
        for (int row = 0; row < 5; row++)
        {
            rows.Row(row)[0] = 1;
        }

        Assert.Equal(0, Fit(rows, new KMeansOptions { Clusters = 5 }).Inertia, 1e-6);
    }

    [Fact]
    public void Iterations_are_limited() =>
        Assert.Equal(2, Fit(Clouds(2000, 5, 10, 0.9).Rows, new KMeansOptions { Clusters = 12, MostIterations = 2 }).Iterations);

    [Fact]
    public void It_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new KMeans(new KMeansOptions { Clusters = 3 }, new ParallelOptions { CancellationToken = source.Token })
                .Fit(Clouds(100, 3, 4, 0.1).Rows));
    }

    private static ClusterResult Fit(DenseMatrix rows, KMeansOptions options) => new KMeans(options, new ParallelOptions()).Fit(rows);

    private static int[] PlainLloyd(DenseMatrix rows, DenseMatrix centers, bool isSpherical)
    {
        int[] assignments = new int[rows.Rows];
        Array.Fill(assignments, -1);
        for (bool moved = true; moved;)
        {
            moved = false;
            ClusterSums sums = new(rows, centers.Rows);
            for (int row = 0; row < rows.Rows; row++)
            {
                int nearest = Enumerable.Range(0, centers.Rows)
                    .MinBy(center => TensorPrimitives.Distance<float>(rows.Row(row), centers.Row(center)));
                moved |= nearest != assignments[row];
                assignments[row] = nearest;
                sums.Move(0, row, -1, nearest);
            }

            sums.Merge();
            centers = sums.Centers(isSpherical, _ => throw new InvalidOperationException("No cluster runs empty here."));
        }

        return assignments;
    }

    private static (DenseMatrix Rows, int[] Clouds) Clouds(int count, int clouds, int columns, double spread)
    {
        SeededRandom random = new(11);
        DenseMatrix middles = new(clouds, columns);
        foreach (ref float value in middles.Values)
        {
            value = (float)random.NextNormal();
        }

        middles.NormalizeRows();
        DenseMatrix rows = new(count, columns);
        int[] members = new int[count];
        for (int row = 0; row < count; row++)
        {
            members[row] = random.NextInt(clouds);
            for (int column = 0; column < columns; column++)
            {
                rows.Row(row)[column] = middles.Row(members[row])[column] + (float)(spread / Math.Sqrt(columns) * random.NextNormal());
            }
        }

        rows.NormalizeRows();
        return (rows, members);
    }
}
