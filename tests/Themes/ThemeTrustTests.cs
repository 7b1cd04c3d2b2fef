using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

/// <summary>What a theme says of itself: how far it can be trusted, second themes, and the map.</summary>
public sealed class ThemeTrustTests
{
    private static readonly IReadOnlyList<Theme> Found = new ThemeFinder(new ThemeOptions { Number = 3 }).Find(
        [.. ThemeSamples.ThreeMatters, .. ThemeSamples.Annotated([ThemeSamples.Of(18, "Tisch 1", "und so")])]).Themes;

    [Fact]
    public void Matters_that_lie_apart_are_stable() => Assert.All(Found.SkipLast(1), theme =>
    {
        Assert.InRange(theme.Figures.Stability!.Value, 0.6, 1);
        Assert.InRange(theme.Figures.TableStability!.Value, 0.6, 1);
        Assert.InRange(theme.Figures.Silhouette!.Value, 0.05, 1);
        Assert.InRange(theme.Figures.Coherence!.Value, -1, 1);
    });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Another_seed_changes_no_more_than_the_stability_announces(int seed)
    {
        double stable = Found.SkipLast(1).Sum(theme => theme.Members.Count * theme.Figures.Stability!.Value) / 18;
        IReadOnlyList<Theme> others = new ThemeFinder(new ThemeOptions { Number = 3, Seed = seed }).Find(ThemeSamples.ThreeMatters).Themes;
        int kept = Found.SkipLast(1).Sum(theme => others.Max(other =>
            other.Members.Count(member => theme.Members.Any(known => known.Statement == member.Statement))));

        Assert.InRange(kept / 18.0, stable, 1);
    }

    [Fact]
    public void Leftovers_claim_nothing()
    {
        Assert.Equal(new ThemeFigures(ThemeAgreement.Open, null, null, null, null), Found[^1].Figures);
        Assert.Equal((null, null, null), (Found[^1].Members[0].Second, Found[^1].Members[0].Silhouette, Found[^1].Members[0].Place));
    }

    [Fact]
    public void One_table_alone_cannot_be_left_out() => Assert.All(
        new ThemeFinder(new ThemeOptions { Number = 2 }).Find(ThemeSamples.Annotated(
            [.. Enumerable.Range(0, 6).Select(index => ThemeSamples.Of(index, "Tisch 1", index < 3 ? "Beete im Garten" : "Bus am Abend"))])).Themes,
        theme => Assert.Null(theme.Figures.TableStability));

    [Fact]
    public void Statements_have_a_place_on_the_map_near_those_of_their_theme()
    {
        Assert.All(Found.SkipLast(1).SelectMany(theme => theme.Members), member =>
        {
            Assert.InRange(member.Place!.Value.X, -1, 1);
            Assert.InRange(member.Place!.Value.Y, -1, 1);
        });
        double[] middles = [.. Found.SkipLast(1).Select(theme => theme.Members.Average(member => member.Place!.Value.X))];
        Assert.Equal(3, middles.Distinct().Count());
    }

    [Fact]
    public void A_statement_between_two_themes_names_the_second()
    {
        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions { Number = 3 }).Find(
            [.. ThemeSamples.ThreeMatters, .. ThemeSamples.Annotated([ThemeSamples.Of(18, "Tisch 7", "Der Bus zum Garten, der Fahrplan und die Beete")])]).Themes;
        ThemeMember[] members = [.. themes.SelectMany(theme => theme.Members)];

        Assert.All(members.Where(member => member.Second is not null), member =>
        {
            Theme own = themes.Single(theme => theme.Members.Contains(member));
            Assert.NotEqual(own.Id, member.Second);
            Assert.Contains(themes, theme => theme.Id == member.Second);
        });
    }
}
