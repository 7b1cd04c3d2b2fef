using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

/// <summary>Statements that lean on the one before them go where that goes.</summary>
public sealed class NeighbourTests
{
    private static readonly ThemeOptions TwoThemes = new() { Number = 2 };

    [Fact]
    public void A_statement_that_leans_on_the_one_before_it_shares_its_theme()
    {
        IReadOnlyList<Theme> themes = Find(ThemeSamples.ThreeMatters);

        Assert.Equal([12, 6], themes.Select(theme => theme.Members.Count));
        Assert.All(themes[1].Members, member => Assert.Equal(Matter.Garden, MatterOf(member.Statement)));
    }

    [Fact]
    public void Statements_without_a_table_lean_on_none() => Assert.Equal(
        Shape(new ThemeFinder(TwoThemes).Find(WithoutTables()).Themes), Shape(Find(WithoutTables())));

    // Every statement on the choir leans on that on the bus before it.
    private static IReadOnlyList<Theme> Find(IReadOnlyList<AnnotatedStatement> statements) => new ThemeFinder(TwoThemes with
    {
        Leanings = statements.ToDictionary(entry => entry.Statement.Id, entry => MatterOf(entry.Statement.Id) == Matter.Choir ? 2f : 0),
    }).Find(statements).Themes;

    private static AnnotatedStatement[] WithoutTables() =>
        [.. ThemeSamples.ThreeMatters.Select(entry => entry with { Statement = entry.Statement with { Table = string.Empty } })];

    private static string[] Shape(IReadOnlyList<Theme> themes) =>
        [.. themes.Select(theme => $"{theme.Label}: {string.Join(' ', theme.Members.Select(member => member.Statement.Value))}")];

    private static Matter MatterOf(StatementId id) => (Matter)((int.Parse(id.Value[1..], CultureInfo.InvariantCulture) - 1) % 3);

    private enum Matter
    {
        Garden,
        Bus,
        Choir,
    }
}
