using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Tests.Themes.Clustering;

public sealed class ConsensusTests
{
    private static readonly ParallelOptions Parallel = new() { MaxDegreeOfParallelism = 2 };

    [Fact]
    public void Groups_that_lie_apart_are_found()
    {
        DenseMatrix rows = Groups(3, 20, 0.2f);

        int[] groups = Consensus.Of(rows, (3, 3), 1, Parallel).Groups(3);

        Assert.Equal(1, Agreement.Of(groups, Wanted(3, 20)));
    }

    [Fact]
    public void The_number_of_groups_is_chosen()
    {
        DenseMatrix rows = Groups(4, 20, 0.3f);
        Consensus consensus = Consensus.Of(rows, (2, 8), 1, Parallel);

        Assert.Equal(1, Agreement.Of(ThemeNumber.Choose(rows, consensus, (2, 8), Parallel), Wanted(4, 20)));
    }

    [Fact]
    public void Another_seed_changes_little_where_groups_overlap()
    {
        DenseMatrix rows = Groups(4, 30, 0.9f);
        int[] first = Consensus.Of(rows, (4, 4), 1, Parallel).Groups(4);

        Assert.All(Enumerable.Range(2, 5), seed =>
            Assert.InRange(Agreement.Of(first, Consensus.Of(rows, (4, 4), seed, Parallel).Groups(4)), 0.85, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    public void As_many_groups_as_wanted_and_none_empty(int count)
    {
        DenseMatrix rows = Groups(3, 20, 0.5f);

        Assert.Equal(count, Consensus.Of(rows, (count, count), 1, Parallel).Groups(count).Distinct().Count());
    }

    [Fact]
    public void Places_say_how_often_a_row_was_with_its_group()
    {
        DenseMatrix rows = Groups(2, 20, 0.1f);
        Consensus consensus = Consensus.Of(rows, (2, 2), 1, Parallel);
        int[] groups = consensus.Groups(2);

        Membership[] places = consensus.Places(rows, groups, SoftClusters.Around(rows, groups, 2, Parallel).Centers);

        Assert.All(places, place => Assert.Equal((1, 0), (place.Confidence, place.SecondConfidence)));
        Assert.All(places, place => Assert.Equal(1 - place.Cluster, place.Second));
    }

    [Fact]
    public void Threads_change_nothing()
    {
        DenseMatrix rows = Groups(4, 30, 0.9f);

        Assert.Equal(
            Consensus.Of(rows, (2, 6), 1, new ParallelOptions { MaxDegreeOfParallelism = 1 }).Groups(4),
            Consensus.Of(rows, (2, 6), 1, new ParallelOptions { MaxDegreeOfParallelism = 4 }).Groups(4));
    }

    private static int[] Wanted(int groups, int size) => [.. Enumerable.Range(0, groups * size).Select(row => row % groups)];

    // Rows around the axes, one group an axis, with noise on all of them.
    private static DenseMatrix Groups(int groups, int size, float noise)
    {
        SeededRandom random = new(5);
        DenseMatrix rows = new(groups * size, 10);
        for (int row = 0; row < rows.Rows; row++)
        {
            foreach (ref float value in rows.Row(row))
            {
                value = noise * (float)random.NextNormal() / 3;
            }

            rows.Row(row)[row % groups] += 1;
        }

        rows.NormalizeRows();
        return rows;
    }
}
