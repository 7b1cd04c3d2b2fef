using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

/// <summary>What is made ready while notes are read.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public void Themes_are_the_same_with_and_without_it()
    {
        ThemeFinder finder = new(new ThemeOptions { Number = 3 });
        string[] before = Found(finder);

        finder.Prepare();

        Assert.Equal(before, Found(finder));
    }

    [Fact]
    public void It_goes_through_several_themes_tables_and_kinds()
    {
        IReadOnlyList<AnnotatedStatement> statements = WarmUpStatements.All();

        Assert.InRange(new ThemeFinder(new ThemeOptions()).Find(statements).Themes.Count, 3, 6);
        Assert.InRange(statements.Select(entry => entry.Statement.Table).Distinct().Count(), 3, 9);
        Assert.Equal([StatementKind.Proposal, StatementKind.Reason], statements.Select(entry => entry.Statement.Kind).Distinct());
    }

    private static string[] Found(ThemeFinder finder) => [.. finder.Find(ThemeSamples.ThreeMatters).Themes
        .Select(theme => $"{theme.Label}: {string.Join(' ', theme.Members.Select(member => $"{member.Statement.Value} {member.Confidence:R}"))}")];
}
