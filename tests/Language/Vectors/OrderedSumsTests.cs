using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Tests.Language.Vectors;

public sealed class OrderedSumsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(37)]
    [InlineData(100)]
    public void The_order_is_that_of_sixteen_lanes(int length)
    {
        (float[] left, float[] right) = (Numbers(length, 1), Numbers(length, 2));

        Assert.Equal(Lanes(left, right, (x, y) => x * y), OrderedSums.Dot(left, right));
        Assert.Equal(Lanes(left, right, (x, y) => (x - y) * (x - y)), OrderedSums.SquaredDistance(left, right));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(29)]
    public void Sums_in_64_bits_are_right(int length)
    {
        double[] values = [.. Enumerable.Range(1, length).Select(value => (double)value)];

        Assert.Equal(values.Sum(value => value * value), OrderedSums.Dot(values, values));
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(0.001)]
    [InlineData(0.7)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(123456.789)]
    public void The_logarithm_is_right(double value) => Assert.Equal(Math.Log(value), SteadyMath.Log(value), 1e-13);

    [Theory]
    [InlineData(-745)]
    [InlineData(-30.3)]
    [InlineData(0)]
    [InlineData(1e-9)]
    [InlineData(3.7)]
    [InlineData(50.5)]
    public void The_exponential_is_right(double value) => Assert.Equal(1, (SteadyMath.Exp(value) + 1e-300) / (Math.Exp(value) + 1e-300), 1e-13);

    // The same sum written plainly: what any machine must give.
    private static float Lanes(float[] left, float[] right, Func<float, float, float> term)
    {
        float[] lanes = new float[16];
        for (int index = 0; index < left.Length; index++)
        {
            lanes[index % 16] += term(left[index], right[index]);
        }

        float[] half = [.. Enumerable.Range(0, 8).Select(lane => lanes[lane] + lanes[lane + 8])];
        float[] quarter = [.. Enumerable.Range(0, 4).Select(lane => half[lane] + half[lane + 4])];
        return (quarter[0] + quarter[2]) + (quarter[1] + quarter[3]);
    }

    private static float[] Numbers(int length, int seed)
    {
        SeededRandom random = new(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (float)random.NextNormal())];
    }
}
