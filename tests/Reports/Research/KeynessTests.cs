using DialogueMining.Pipeline.Reports.Research;

namespace DialogueMining.Tests.Reports.Research;

public sealed class KeynessTests
{
    // Worked by hand: 7.5 expected in each, 2 × (10 ln(10/7.5) + 5 ln(5/7.5)).
    [Theory]
    [InlineData(10, 1000, 5, 1000, 1.699)]
    [InlineData(5, 1000, 5, 1000, 0)]
    [InlineData(0, 1000, 10, 1000, 13.863)]
    [InlineData(20, 1000, 0, 3000, 55.452)]
    public void Log_likelihood_is_that_of_rayson_and_garside(int here, int size, int elsewhere, int otherSize, double expected) =>
        Assert.Equal(expected, Keyness.LogLikelihood(here, size, elsewhere, otherSize), 3);

    [Theory]
    [InlineData(10, 1000, 5, 1000, 1)]
    [InlineData(5, 1000, 10, 1000, -1)]
    [InlineData(4, 1000, 0, 1000, 3)]
    [InlineData(4, 1000, 0, 0, 0)]
    public void Log_ratio_counts_doublings(int here, int size, int elsewhere, int otherSize, double expected) =>
        Assert.Equal(expected, Keyness.LogRatio(here, size, elsewhere, otherSize), 3);
}
