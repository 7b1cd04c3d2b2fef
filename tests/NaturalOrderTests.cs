using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

public sealed class NaturalOrderTests
{
    [Fact]
    public void Tables_are_ordered_as_people_count() => Assert.Equal(
        ["Bühne", "Tisch 1", "Tisch 02", "Tisch 2", "Tisch 10", "Tisch 10a", "Tisch 10b"],
        new[] { "Tisch 10b", "Tisch 02", "Tisch 10", "Tisch 2", "Bühne", "Tisch 1", "Tisch 10a" }.Order(NaturalOrder.Comparer));

    [Theory]
    [InlineData("a1b2", "a1b10", -1)]
    [InlineData("7", "x", -1)]
    [InlineData("", "a", -1)]
    [InlineData("Tisch 99999999999999999999", "Tisch 100000000000000000000", -1)]
    [InlineData("gleich 3", "gleich 3", 0)]
    public void Two_names_compare(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(NaturalOrder.Comparer.Compare(left, right)));
        Assert.Equal(-expected, Math.Sign(NaturalOrder.Comparer.Compare(right, left)));
    }
}
