using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests;

public sealed class StatementStoreTests
{
    private static readonly Statement[] Statements =
        [.. Enumerable.Range(0, 50).Select(index => ThemeSamples.Of(index, $"Tisch {index % 3}", $"Aussage {index}: „Grüße“"))];

    [Theory]
    [InlineData(0)]
    [InlineData(700)]
    [InlineData(long.MaxValue)]
    public void What_does_not_fit_in_comes_back_in_its_order(long held)
    {
        using MemoryStream stream = new();
        using StatementStore store = Store(held, () => stream);

        Assert.Equal(Statements.Select(statement => (statement.Id.Value, statement.Table, statement.Text)),
            store.Read().Select(statement => (statement.Id, statement.Table, statement.Text)));
        Assert.Equal(50, store.Read().Count());
        Assert.Equal(held == long.MaxValue, stream.Length == 0);
        Assert.True(held == 0 || stream.Length < 50 * 48);
    }

    [Fact]
    public void Without_a_place_for_them_all_are_held()
    {
        using StatementStore store = Store(0, null);

        Assert.Equal(50, store.Read().Count());
    }

    [Fact]
    public void Some_are_evenly_spread()
    {
        using StatementStore store = Store(100, () => new MemoryStream());

        Assert.Equal(["s0001", "s0013", "s0026", "s0038"], store.Spread(4).Select(statement => statement.Id));
        Assert.Equal(50, store.Spread(50).Count());
    }

    private static StatementStore Store(long held, Func<Stream>? overflow)
    {
        StatementStore store = new(held, overflow);
        foreach (Statement statement in Statements)
        {
            store.Add(statement);
        }

        return store;
    }
}
