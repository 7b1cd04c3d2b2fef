using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Tests.Themes.Clustering;

public sealed class SparseKMeansTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_of_the_same_columns_are_found(bool isSpherical)
    {
        (SparseMatrix rows, int[] topics) = Topics(400, 5);

        ClusterResult result = new KMeans(new KMeansOptions { Clusters = 5, IsSpherical = isSpherical, Starts = 4 }, new ParallelOptions()).Fit(rows);

        Assert.All(topics.Zip(result.Assignments).GroupBy(pair => pair.First), topic =>
            Assert.Single(topic.Select(pair => pair.Second).Distinct()));
        Assert.Equal(5, result.Assignments.Distinct().Count());
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(40, false)]
    public void Every_row_is_with_its_nearest_centre(int clusters, bool isSpherical)
    {
        (SparseMatrix rows, _) = Topics(900, 12);
        ClusterResult result = new KMeans(new KMeansOptions { Clusters = clusters, IsSpherical = isSpherical, Starts = 1 }, new ParallelOptions()).Fit(rows);

        double inertia = 0;
        for (int row = 0; row < rows.Rows; row++)
        {
            float[] full = new float[rows.Columns];
            for (int cell = 0; cell < rows.Indices(row).Length; cell++)
            {
                full[rows.Indices(row)[cell]] = rows.Values(row)[cell];
            }

            float own = OrderedSums.SquaredDistance(full, result.Centers.Row(result.Assignments[row]));
            inertia += own;
            for (int center = 0; center < clusters; center++)
            {
                Assert.True(own <= OrderedSums.SquaredDistance(full, result.Centers.Row(center)) + 1e-3);
            }
        }

        Assert.Equal(inertia, result.Inertia, 0.01);
    }

    [Fact]
    public void Threads_change_no_bit()
    {
        (SparseMatrix rows, _) = Topics(3000, 9);
        KMeansOptions options = new() { Clusters = 11, Starts = 2, FirstRows = 500 };

        ClusterResult one = new KMeans(options, new ParallelOptions { MaxDegreeOfParallelism = 1 }).Fit(rows);
        ClusterResult four = new KMeans(options, new ParallelOptions { MaxDegreeOfParallelism = 4 }).Fit(rows);

        Assert.Equal(one.Assignments, four.Assignments);
        Assert.Equal(one.Inertia, four.Inertia);
        Assert.Equal(one.Centers.Values.ToArray(), four.Centers.Values.ToArray());
    }

    // Of forty columns a topic, each row has six, and two of any.
    private static (SparseMatrix Rows, int[] Topics) Topics(int count, int topics)
    {
        SeededRandom random = new(3);
        int[] drawn = [.. Enumerable.Range(0, count).Select(row => row < topics ? row : random.NextInt(topics))];
        SparseMatrix rows = SparseMatrix.FromRows(topics * 10, [.. drawn.Select(topic =>
            Enumerable.Range(0, 8).Select(cell => cell < 6 ? topic * 10 + random.NextInt(10) : random.NextInt(topics * 10))
                .Distinct().Order().Select(column => (column, 1f)).ToArray())]);
        rows.NormalizeRows();
        return (rows, drawn);
    }
}
