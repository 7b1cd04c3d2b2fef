using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>The gold is consistent in itself: what the floors stand on.</summary>
public sealed class GoldCorpusTests
{
    [Theory]
    [InlineData("dortmund-2006", 732)]
    [InlineData("stadtbibliothek-leseberg", 164)]
    [InlineData("vereinssatzung-seglerheim", 300)]
    public void Every_statement_has_a_theme_a_kind_and_an_outcome(string corpus, int statements)
    {
        GoldCorpus gold = new(corpus);

        Assert.Equal(statements, gold.Statements.Count);
        Assert.Equal(statements, gold.Outcomes.Count);
        Assert.Empty(gold.Statements.Where(statement => !gold.Outcomes.ContainsKey(statement.Key)));
    }

    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    [InlineData("vereinssatzung-seglerheim")]
    public void Every_mention_belongs_to_a_statement(string corpus)
    {
        GoldCorpus gold = new(corpus);
        HashSet<GoldKey> statements = [.. gold.Statements.Select(statement => statement.Key)];

        Assert.Empty(gold.Mentions.Where(mention => !statements.Contains(mention.Key)));
    }

    [Fact]
    public void The_points_equal_the_council_papers_totals() => Assert.Equal(
        [65, 50, 42, 41, 30, 24, 19, 13, 10, 10, 8, 7, 6, 6, 5, 4, 4],
        new GoldCorpus("dortmund-2006").Priorities.Select(priority => priority.Points));
}
