using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Naming;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Groups the statements of each round into themes with names that a reader understands.</summary>
/// <param name="options">How.</param>
public sealed class ThemeFinder(ThemeOptions options)
{
    /// <summary>What the groups of the last search took; of a list without rounds.</summary>
    internal GroupingEffort Effort { get; } = new();

    /// <summary>
    /// Finds the themes, round by round (statements without a round last), the largest first, each followed by its
    /// parts if it has any, and leftovers at a round's end. Every statement is in exactly one theme of the first level;
    /// a duplicate is where its original is.
    /// </summary>
    /// <param name="statements">The statements, in the order of the notes.</param>
    /// <param name="plan">What people said beforehand about themes; null for nothing.</param>
    /// <returns>The themes, none when there is no statement; and the wishes that no round could follow.</returns>
    public FoundThemes Find(IReadOnlyList<AnnotatedStatement> statements, ThemePlan? plan = null)
    {
        IGrouping<int?, AnnotatedStatement>[] rounds =
        [
            .. statements.GroupBy(statement => statement.Statement.Round).OrderBy(round => round.Key ?? int.MaxValue),
        ];
        IReadOnlyList<Theme>[] themes = new IReadOnlyList<Theme>[rounds.Length];
        EditorWishes[] wishes = [.. rounds.Select(_ => new EditorWishes(options, plan ?? ThemePlan.None))];
        Parallel.For(0, rounds.Length, Threads(), index =>
        {
            RoundStatements material = RoundStatements.From([.. rounds[index]]);
            themes[index] = new NarrowerThemes(options).With(material, ThemeWriter.Write(
                rounds[index].Key, material, Grouped(rounds[index].Key, material, plan, wishes[index]).Grouping, Background));
        });
        Theme[] all = [.. themes.SelectMany(round => round)];
        return new FoundThemes(all, ProblemsOf(plan, wishes, all));
    }

    /// <summary>
    /// Loads and compiles what finding themes needs: with few statements that takes longer than finding them. For a thread
    /// that has nothing else to do while notes are read; it changes no result.
    /// </summary>
    internal void Prepare() => new ThemeFinder(options with { Number = null, Workers = 1, Engine = null }).Find(WarmUpStatements.All());

    /// <summary>Finds the themes of statements, whatever their rounds, and keeps what is needed to place further ones.</summary>
    internal (LearnedThemes Themes, IReadOnlyList<Problem> Problems) Learn(
        IReadOnlyList<AnnotatedStatement> statements, ThemePlan? plan = null)
    {
        RoundStatements material = RoundStatements.From(statements);
        EditorWishes wishes = new(options, plan ?? ThemePlan.None);
        LearnedGrouping learned = Grouped(null, material, plan, wishes);
        IReadOnlyList<Theme> themes = ThemeWriter.Write(null, material, learned.Grouping, Background);
        return (
            new LearnedThemes(learned.Placer, themes, ThemeWriter.BySize(material, learned.Grouping)),
            ProblemsOf(plan, [wishes], themes));
    }

    private static IReadOnlyList<Problem> ProblemsOf(ThemePlan? plan, EditorWishes[] wishes, IReadOnlyList<Theme> themes) =>
        plan is null || wishes.Length == 0
            ? []
            : WishProblems.Of(plan, wishes, themes.Select(theme => theme.Label).ToHashSet(StringComparer.Ordinal));

    private LearnedGrouping Grouped(int? round, RoundStatements material, ThemePlan? plan, EditorWishes wishes)
    {
        LearnedGrouping learned = new StatementGrouper(options, plan?.CodeBook ?? [], Effort).Learn(material.Originals);
        Grouping wished = wishes.Follow(
            material.Originals, learned.Grouping, grouping => ThemeWriter.InOrderOfGroups(round, material, grouping, Background));
        return learned.With(wished, Threads());
    }

    private BackgroundTable Background => options.Background ?? BackgroundTable.Own;

    private ParallelOptions Threads() => new() { MaxDegreeOfParallelism = options.Workers ?? -1, CancellationToken = options.Cancellation };
}
