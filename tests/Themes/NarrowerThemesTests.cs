using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

/// <summary>A second level of themes, where a round has many statements.</summary>
public sealed class NarrowerThemesTests
{
    private static readonly IReadOnlyList<Theme> Found = Find(40, new ThemeOptions { Number = 3 });

    [Fact]
    public void Large_themes_of_a_large_round_are_told_in_parts()
    {
        Theme[] wide = [.. Found.Where(theme => theme.ParentId is null)];

        Assert.Equal(3, wide.Length);
        Assert.Equal(720, wide.Sum(theme => theme.Members.Count));
        Assert.All(wide, theme => Assert.InRange(Found.Count(part => part.ParentId == theme.Id), 2, 6));
    }

    [Fact]
    public void Parts_follow_their_theme_and_hold_some_of_its_statements_each_in_one()
    {
        foreach (IGrouping<ThemeId?, Theme> parts in Found.Where(theme => theme.ParentId is not null).GroupBy(theme => theme.ParentId))
        {
            Theme wide = Found.Single(theme => theme.Id == parts.Key);
            StatementId[] told = [.. parts.SelectMany(part => part.Members).Select(member => member.Statement)];

            Assert.Equal(told.Length, told.Distinct().Count());
            Assert.Subset(wide.Members.Select(member => member.Statement).ToHashSet(), told.ToHashSet());
            Assert.Equal(parts, Found.SkipWhile(theme => theme != wide).Skip(1).TakeWhile(theme => theme.ParentId is not null));
            Assert.Equal($"{wide.Id.Value}-01", parts.First().Id.Value);
            Assert.All(parts.SelectMany(part => part.Members), member => Assert.True(
                member.Second is null || parts.Any(part => part.Id == member.Second)));
        }
    }

    [Fact]
    public void No_two_themes_have_one_name() =>
        Assert.Equal(Found.Count, Found.Select(theme => theme.Label).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Levels_says_whether_there_are_parts()
    {
        IReadOnlyList<Theme> flat = Find(40, new ThemeOptions { Number = 3, Levels = 1 });

        Assert.Equal(Found.Where(theme => theme.ParentId is null).Select(theme => (theme.Id, theme.Label)), flat.Select(theme => (theme.Id, theme.Label)));
    }

    [Fact]
    public void A_few_hundred_statements_have_one_level() =>
        Assert.All(Find(30, new ThemeOptions { Number = 3 }), theme => Assert.Null(theme.ParentId));

    [Fact]
    public void Workers_change_nothing() => Assert.Equal(
        Found.Select(Shape), Find(40, new ThemeOptions { Number = 3, Workers = 1 }).Select(Shape));

    private static string Shape(Theme theme) => $"{theme.Id.Value} {theme.Label}: "
        + string.Join(' ', theme.Members.Select(member => $"{member.Statement.Value} {member.Confidence:R} {member.Second?.Value} {member.Place}"));

    private static IReadOnlyList<Theme> Find(int times, ThemeOptions options)
    {
        AnnotatedStatement[] statements =
        [
            .. Enumerable.Range(0, times).SelectMany(_ => ThemeSamples.ThreeMatters)
                .Select((entry, index) => entry with { Statement = entry.Statement with { Id = new StatementId($"s{index + 1:0000}") } }),
        ];
        return new ThemeFinder(options).Find(statements).Themes;
    }
}
