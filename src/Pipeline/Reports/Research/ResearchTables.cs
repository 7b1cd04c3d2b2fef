using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Tables;
using static DialogueMining.Pipeline.Reports.Tables.TableColumn;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>Tables that researchers count with: codes, themes by table and by round, words that mark a theme.</summary>
internal static class ResearchTables
{
    // More words than these mark a theme no better, and a table of all words is the table of tokens.
    private const int ShownWords = 25;

    public static IEnumerable<ResultTable> All(ResultIndex index, IReadOnlyList<Code> codes) =>
        [Codes(index, codes), ThemeTables(index), ThemeRounds(index), Words(index)];

    private static ResultTable Codes(ResultIndex index, IReadOnlyList<Code> codes) => new(
        "codes",
        ["code", "group", "name", "definition", Int("statements"), Int("tables"), List("examples")],
        codes.Select(code => new Cell[]
        {
            code.Id, code.Group, code.Name, code.Definition, code.Statements.Count,
            code.Statements.Select(id => index.Statement(id).Table).Distinct().Count(), Cell.Of(code.Examples),
        }));

    private static ResultTable ThemeTables(ResultIndex index)
    {
        string[] tables = [.. index.Analysis.Statements.Select(entry => entry.Statement.Table).Distinct().Order(NaturalOrder.Comparer)];
        return new(
            "theme-tables",
            ["themeId", Int("round"), "label", "table", Int("statements")],
            index.Analysis.Themes.SelectMany(theme => tables.Select(table => new Cell[]
            {
                theme.Id.Value, theme.Round, theme.Label, table, theme.Members.Count(member => member.Table == table),
            })));
    }

    // A theme belongs to one round; themes of the same name in several rounds stand in one group of rows.
    private static ResultTable ThemeRounds(ResultIndex index)
    {
        int?[] rounds = [.. index.Analysis.Themes.Select(theme => theme.Round).Distinct().Order()];
        return new(
            "theme-rounds",
            ["label", Int("round"), Int("statements"), Int("tables"), List("themeIds")],
            index.Analysis.Themes.GroupBy(theme => theme.Label).OrderBy(group => group.Key, NaturalOrder.Comparer)
                .SelectMany(group => rounds.Select(round => Row(group.Key, round, [.. group.Where(theme => theme.Round == round)]))));
    }

    private static Cell[] Row(string label, int? round, Theme[] themes)
    {
        StatementId[] statements = [.. themes.SelectMany(theme => theme.Members).Select(member => member.Statement).Distinct()];
        int tables = themes.SelectMany(theme => theme.Members).Select(member => member.Table).Distinct().Count();
        return [label, round, statements.Length, tables, Cell.Of(themes.Select(theme => theme.Id.Value))];
    }

    private static ResultTable Words(ResultIndex index)
    {
        Dictionary<StatementId, AnnotatedStatement> statements = index.Analysis.Statements.ToDictionary(entry => entry.Statement.Id);
        return new(
            "keyness",
            ["themeId", "label", "lemma", Int("count"), Int("countElsewhere"), Double("logLikelihood"), Double("logRatio")],
            index.Analysis.Themes.GroupBy(theme => theme.Round).SelectMany(round => WordsOf([.. round], statements)));
    }

    // A theme is held against the other statements of its round: what all talk about marks none.
    private static IEnumerable<Cell[]> WordsOf(Theme[] themes, Dictionary<StatementId, AnnotatedStatement> statements)
    {
        WordCount whole = WordCount.Of(themes.SelectMany(theme => theme.Members).Select(member => member.Statement).Distinct().Select(id => statements[id]));
        foreach (Theme theme in themes)
        {
            WordCount part = WordCount.Of(theme.Members.Select(member => statements[member.Statement]));
            foreach ((string lemma, int count) in part.Lemmas
                .Select(entry => (entry.Key, entry.Value, Score: Score(entry.Key, part, whole)))
                .Where(entry => entry.Score >= Keyness.Significant && IsOverused(entry.Key, part, whole))
                .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .Take(ShownWords)
                .Select(entry => (entry.Key, entry.Value)))
            {
                int elsewhere = whole.Lemmas[lemma] - count, otherSize = whole.Size - part.Size;
                yield return
                [
                    theme.Id.Value, theme.Label, lemma, count, elsewhere,
                    Wire.Rounded(Keyness.LogLikelihood(count, part.Size, elsewhere, otherSize)),
                    Wire.Rounded(Keyness.LogRatio(count, part.Size, elsewhere, otherSize)),
                ];
            }
        }
    }

    private static double Score(string lemma, WordCount part, WordCount whole) => Keyness.LogLikelihood(
        part.Lemmas[lemma], part.Size, whole.Lemmas[lemma] - part.Lemmas[lemma], whole.Size - part.Size);

    private static bool IsOverused(string lemma, WordCount part, WordCount whole) =>
        (double)part.Lemmas[lemma] / part.Size > (double)whole.Lemmas[lemma] / whole.Size;
}
