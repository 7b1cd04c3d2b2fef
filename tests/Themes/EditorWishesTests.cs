using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

/// <summary>What an editor says about themes: a code book to start from, themes to split and to merge.</summary>
public sealed class EditorWishesTests
{
    private static readonly SourcePlace Place = new("themes.txt", 3, 3, null, null, []);
    private static readonly ThemeOptions Three = new() { Number = 3 };

    [Fact]
    public void Merged_themes_are_one_with_the_new_name()
    {
        string second = Find(Three, ThemePlan.None).Themes[1].Label;

        FoundThemes found = Find(Three, Merge("Draußen", "Beete", second));

        Assert.Equal(["Draußen", "Chor"], found.Themes.Select(theme => theme.Label.Split(' ')[0]));
        Assert.Equal([12, 6], found.Themes.Select(theme => theme.Members.Count));
        Assert.Null(found.Themes[0].Figures.Stability);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_split_theme_is_more_than_one()
    {
        ThemeOptions one = new() { Number = 1 };
        string label = Find(one, ThemePlan.None).Themes[0].Label;

        FoundThemes found = Find(one, ThemePlan.None with { Splits = [new ThemeSplit(label, Place)] });

        Assert.InRange(found.Themes.Count, 2, 5);
        Assert.Equal(18, found.Themes.Sum(theme => theme.Members.Count));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_name_that_no_theme_has_is_told()
    {
        FoundThemes found = Find(Three, Merge("Alles", "Weltraum", "Beete") with { Splits = [new ThemeSplit("Mond", Place)] });

        Assert.Equal(3, found.Themes.Count);
        Assert.Equal([("THEMES-012", 3), ("THEMES-012", 3)], found.Problems.Select(problem => (problem.Code, problem.Place!.Line!.Value)));
        Assert.Contains("„Mond“", found.Problems[0].Found, StringComparison.Ordinal);
        Assert.Contains("„Weltraum“", found.Problems[1].Found, StringComparison.Ordinal);
        Assert.Contains(found.Themes[0].Label, found.Problems[0].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_that_are_one_already_cannot_be_merged() =>
        Assert.Equal("THEMES-014", Assert.Single(Find(Three, Merge("Grün", "Beete", "Garten")).Problems).Code);

    [Fact]
    public void A_code_book_names_themes_and_the_rest_forms_its_own()
    {
        FoundThemes found = Find(new ThemeOptions(), Book(("Nahverkehr", ["Bus", "Fahrplan", "Haltestelle"]), ("Weltraum", ["Raketen"])));

        Theme traffic = Assert.Single(found.Themes, theme => theme.Label == "Nahverkehr");
        Assert.Equal(
            ["s0002", "s0005", "s0008", "s0011", "s0014", "s0017"], traffic.Members.Select(member => member.Statement.Value));
        Assert.Equal(18, found.Themes.Sum(theme => theme.Members.Count));
        Assert.Equal(("THEMES-011", Severity.Note), (Assert.Single(found.Problems).Code, found.Problems[0].Severity));
    }

    [Fact]
    public void An_example_shows_what_belongs_to_a_theme()
    {
        FoundThemes found = Find(Three, Book(("Musik", ["Der Chor singt Lieder am Klavier und braucht Noten"])));

        Theme music = Assert.Single(found.Themes, theme => theme.Label == "Musik");
        Assert.InRange(music.Members.Count, 4, 6);
        Assert.Subset(
            new HashSet<string> { "s0003", "s0006", "s0009", "s0012", "s0015", "s0018" },
            music.Members.Select(member => member.Statement.Value).ToHashSet());
        Assert.Equal(3, found.Themes.Count);
    }

    [Fact]
    public void Workers_change_nothing()
    {
        ThemePlan plan = Book(("Nahverkehr", ["Bus"])) with { Merges = Merge("Rest", "Chor", "Garten").Merges };

        Assert.Equal(Shape(Three with { Workers = 1 }, plan), Shape(Three with { Workers = 4 }, plan));
    }

    private static string Shape(ThemeOptions options, ThemePlan plan) => string.Join('\n', Find(options, plan).Themes
        .Select(theme => theme.Label + ": " + string.Join(' ', theme.Members.Select(member => $"{member.Statement.Value} {member.Confidence:R}"))));

    private static ThemePlan Merge(string name, params string[] parts) =>
        ThemePlan.None with { Merges = [new ThemeMerge(name, parts, Place)] };

    private static ThemePlan Book(params (string Name, string[] Words)[] entries) =>
        ThemePlan.None with { CodeBook = [.. entries.Select(entry => new CodeBookEntry(entry.Name, entry.Words, Place))] };

    private static FoundThemes Find(ThemeOptions options, ThemePlan plan) => new ThemeFinder(options).Find(ThemeSamples.ThreeMatters, plan);
}
