using DialogueMining.Models;
using DialogueMining.Pipeline.Themes.Naming;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Groups the statements of each round into themes with names that a reader understands.</summary>
/// <param name="options">How.</param>
public sealed class ThemeFinder(ThemeOptions options)
{
    /// <summary>
    /// Finds the themes, round by round (statements without a round last), the largest first and leftovers at a
    /// round's end. Every statement is in exactly one theme; a duplicate is where its original is.
    /// </summary>
    /// <param name="statements">The statements, in the order of the notes.</param>
    /// <returns>The themes; empty when there is no statement.</returns>
    public IReadOnlyList<Theme> Find(IReadOnlyList<AnnotatedStatement> statements)
    {
        IGrouping<int?, AnnotatedStatement>[] rounds =
        [
            .. statements.GroupBy(statement => statement.Statement.Round).OrderBy(round => round.Key ?? int.MaxValue),
        ];
        IReadOnlyList<Theme>[] themes = new IReadOnlyList<Theme>[rounds.Length];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };
        Parallel.For(0, rounds.Length, parallel, index => themes[index] = FindInRound(rounds[index].Key, [.. rounds[index]]));
        return [.. themes.SelectMany(round => round)];
    }

    /// <summary>Finds the themes of statements, whatever their rounds, and keeps what is needed to place further ones.</summary>
    internal LearnedThemes Learn(IReadOnlyList<AnnotatedStatement> statements)
    {
        RoundStatements material = RoundStatements.From(statements);
        (StatementPlacer placer, Grouping grouping) = new StatementGrouper(options).Learn(material.Originals);
        return new LearnedThemes(placer, ThemeWriter.Write(null, material, grouping), ThemeWriter.BySize(material, grouping));
    }

    private IReadOnlyList<Theme> FindInRound(int? round, IReadOnlyList<AnnotatedStatement> statements)
    {
        RoundStatements material = RoundStatements.From(statements);
        Grouping grouping = new StatementGrouper(options).Group(material.Originals);
        return ThemeWriter.Write(round, material, grouping);
    }
}
