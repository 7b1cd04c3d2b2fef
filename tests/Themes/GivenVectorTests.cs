using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

/// <summary>Vectors of an embedding model join what the words tell.</summary>
public sealed class GivenVectorTests
{
    private static readonly ThemeOptions TwoThemes = new() { Number = 2 };

    [Fact]
    public void Vectors_pull_statements_together_that_share_no_word()
    {
        // By their words garden, bus and choir are three matters; the vectors say that bus and choir are one.
        Dictionary<StatementId, ReadOnlyMemory<float>> vectors = ThemeSamples.ThreeMatters
            .Select((entry, index) => (entry.Statement.Id, Vector: index % 3 == 0 ? new float[] { 3, 0, 0 } : [0, 0.5f, 0]))
            .ToDictionary(pair => pair.Id, pair => new ReadOnlyMemory<float>(pair.Vector));

        IReadOnlyList<Theme> themes = new ThemeFinder(TwoThemes with { Vectors = vectors }).Find(ThemeSamples.ThreeMatters).Themes;

        Assert.Equal([12, 6], themes.Select(theme => theme.Members.Count));
        Assert.All(themes[1].Members, member => Assert.Equal(0, (Number(member.Statement) - 1) % 3));
    }

    [Fact]
    public void Nothing_changes_without_vectors_and_a_statement_may_lack_one()
    {
        IReadOnlyList<Theme> plain = new ThemeFinder(TwoThemes).Find(ThemeSamples.ThreeMatters).Themes;
        Dictionary<StatementId, ReadOnlyMemory<float>> one = new() { [new StatementId("s0001")] = new float[] { 1, 2 } };

        Assert.Equal(Shape(plain), Shape(new ThemeFinder(TwoThemes with { Vectors = new Dictionary<StatementId, ReadOnlyMemory<float>>() }).Find(ThemeSamples.ThreeMatters).Themes));
        Assert.Equal(18, new ThemeFinder(TwoThemes with { Vectors = one }).Find(ThemeSamples.ThreeMatters).Themes.Sum(theme => theme.Members.Count));
    }

    private static string[] Shape(IReadOnlyList<Theme> themes) =>
        [.. themes.Select(theme => $"{theme.Label}: {string.Join(' ', theme.Members.Select(member => member.Statement.Value))}")];

    private static int Number(StatementId id) => int.Parse(id.Value[1..], System.Globalization.CultureInfo.InvariantCulture);
}
