using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests;

public sealed class StatementClustersTests
{
    [Fact]
    public void Every_statement_has_its_line_in_the_order_of_the_list()
    {
        string[] lines = Write(new ThemeOptions { Number = 3 }, [.. ThemeSamples.ThreeMatters.Select(entry => entry.Statement)]);

        Assert.Equal("id,theme,label,confidence,text", lines[0]);
        Assert.Equal(19, lines.Length);
        Assert.StartsWith("s0001,t01,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",Der Garten braucht neue Beete und einen Kompost", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, lines.Skip(1).Select(line => line.Split(',')[1]).Distinct().Count());
    }

    [Fact]
    public void Rounds_do_not_part_a_list() =>
        Assert.Equal(2, Write(new ThemeOptions { Number = 1 },
            [ThemeSamples.Of(0, "", "Der Garten", 1), ThemeSamples.Of(1, "", "Der Garten", 2)])
            .Count(line => line.Contains(",t01,", StringComparison.Ordinal)));

    [Fact]
    public void An_id_may_come_twice_and_cells_are_quoted()
    {
        Statement statement = ThemeSamples.Of(0, "", "Der „Garten“, \"schön\"");

        Assert.Equal(
            ["s0001,t01,Garten,1.000,\"Der „Garten“, \"\"schön\"\"\"", "s0001,t01,Garten,1.000,Garten"],
            Write(new ThemeOptions { Number = 1 }, [statement, statement with { Text = "Garten" }]).Skip(1));
    }

    [Fact]
    public void Themes_of_a_long_list_are_learned_from_a_part_of_it()
    {
        Statement[] statements = [.. Enumerable.Range(0, 1167).SelectMany(_ => ThemeSamples.ThreeMatters).Select(entry => entry.Statement)];

        string[] lines = Write(new ThemeOptions { Number = 3 }, statements);

        Assert.Equal(statements.Length + 1, lines.Length);
        Assert.Equal(
            Write(new ThemeOptions { Number = 3 }, statements[..18]).Skip(1).Select(Matter),
            lines.Skip(1).Take(18).Select(Matter));
        Assert.Equal(3, lines.Skip(1).Select(line => line.Split(',')[1]).Distinct().Count());

        static string Matter(string line) => line.Split(',')[1];
    }

    [Fact]
    public void Statements_that_are_not_held_in_memory_change_nothing()
    {
        Statement[] statements = [.. ThemeSamples.ThreeMatters.Select(entry => entry.Statement)];
        using StringWriter held = new();
        using StringWriter spilled = new();

        new StatementClusters(new ClusterOptions()).Write(statements, held);
        new StatementClusters(new ClusterOptions { HeldBytes = 100, Overflow = () => new MemoryStream() }).Write(statements, spilled);

        Assert.Equal(held.ToString(), spilled.ToString());
    }

    [Fact]
    public void It_says_what_it_took()
    {
        StatementClusters clusters = new(new ClusterOptions { Themes = new ThemeOptions { Number = 3 } });
        clusters.Write([.. ThemeSamples.ThreeMatters.Select(entry => entry.Statement)], TextWriter.Null);

        ClusterSummary summary = clusters.Summary!;
        Assert.Equal((18, 18, 3), (summary.Statements, summary.LearnedFrom, summary.Themes));
        Assert.InRange(summary.Iterations, summary.Groupings, 100 * summary.Groupings);
        Assert.InRange(summary.Inertia, 0.1, 4 * 18);
    }

    [Fact]
    public void It_can_be_cancelled()
    {
        StatementClusters clusters = new(new ClusterOptions { Themes = new ThemeOptions { Cancellation = new CancellationToken(canceled: true) } });

        Assert.Throws<OperationCanceledException>(() =>
            clusters.Write([.. ThemeSamples.ThreeMatters.Select(entry => entry.Statement)], TextWriter.Null));
    }

    private static string[] Write(ThemeOptions options, IReadOnlyList<Statement> statements)
    {
        using StringWriter output = new();
        new StatementClusters(new ClusterOptions { Themes = options }).Write(statements, output);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
