using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Tests.Language.Vectors;

public sealed class SeededRandomTests
{
    [Fact]
    public void The_same_seed_gives_the_same_numbers() => Assert.Equal(Draw(7), Draw(7));

    [Fact]
    public void Another_seed_gives_others() => Assert.NotEqual(Draw(7), Draw(8));

    [Fact]
    public void Numbers_are_spread_evenly_below_the_limit()
    {
        SeededRandom random = new(1);
        int[] counts = new int[10];
        for (int draw = 0; draw < 10_000; draw++)
        {
            counts[random.NextInt(10)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 900, 1100));
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_variance_1()
    {
        SeededRandom random = new(2);
        double[] draws = [.. Enumerable.Range(0, 20_000).Select(_ => random.NextNormal())];

        Assert.Equal(0, draws.Average(), 0.03);
        Assert.Equal(1, draws.Average(draw => draw * draw), 0.05);
    }

    private static double[] Draw(long seed)
    {
        SeededRandom random = new(seed);
        return [.. Enumerable.Range(0, 5).Select(_ => random.NextDouble())];
    }
}
