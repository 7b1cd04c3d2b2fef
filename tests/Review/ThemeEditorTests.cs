using DialogueMining.Models;
using DialogueMining.Pipeline.Review;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests.Review;

/// <summary>What people change where themes have parts: a statement stays in one theme of the first level.</summary>
public sealed class ThemeEditorTests
{
    private static readonly Signature Weber = new("A. Weber", "2026-01-02", string.Empty);

    // Two themes of six statements; the first has two parts of two.
    private static readonly Theme[] Found =
    [
        Theme("r1-t01", null, 1, 2, 3, 4, 5, 6), Theme("r1-t01-01", "r1-t01", 1, 2), Theme("r1-t01-02", "r1-t01", 3, 4),
        Theme("r1-t02", null, 7, 8, 9, 10, 11, 12),
    ];

    [Fact]
    public void A_part_that_joins_another_theme_leaves_its_own() => Assert.Equal(
        ["r1-t01: 3 4 5 6", "r1-t01-02: 3 4", "r1-t02: 1 2 7 8 9 10 11 12"], After(Merge("r1-t01-01", "r1-t02")));

    [Fact]
    public void A_theme_that_joins_another_takes_its_parts_along() => Assert.Equal(
        ["r1-t02: 1 2 3 4 5 6 7 8 9 10 11 12", "r1-t01-01: 1 2", "r1-t01-02: 3 4"], After(Merge("r1-t01", "r1-t02")));

    [Fact]
    public void A_theme_that_joins_a_part_joins_what_it_is_a_part_of() => Assert.Equal(
        ["r1-t01: 1 2 3 4 5 6 7 8 9 10 11 12", "r1-t01-01: 1 2 7 8 9 10 11 12", "r1-t01-02: 3 4"], After(Merge("r1-t02", "r1-t01-01")));

    [Fact]
    public void A_theme_that_becomes_one_with_its_part_is_that_part_now() => Assert.Equal(
        ["r1-t01-01: 1 2 3 4 5 6", "r1-t01-02: 3 4", "r1-t02: 7 8 9 10 11 12"], After(Merge("r1-t01", "r1-t01-01")));

    [Fact]
    public void A_statement_that_goes_to_a_part_goes_to_its_theme() => Assert.Equal(
        ["r1-t01: 1 2 3 4 5 6 7", "r1-t01-01: 1 2", "r1-t01-02: 3 4 7", "r1-t02: 8 9 10 11 12"], After(Decision(ThemeEdit.Move, null, "r1-t01-02", 7)));

    [Fact]
    public void What_is_split_off_stands_behind_the_parts() => Assert.Equal(
        ["r1-t01: 2 3 4 6", "r1-t01-01: 2", "r1-t01-02: 3 4", "r1-t01-s0001: 1 5", "r1-t02: 7 8 9 10 11 12"],
        After(Decision(ThemeEdit.Split, "r1-t01", null, 1, 5)));

    [Fact]
    public void What_is_split_off_a_part_is_a_part() => Assert.Equal(
        ["r1-t01: 1 2 3 4 5 6", "r1-t01-01: 2", "r1-t01-01-s0001: 1", "r1-t01-02: 3 4", "r1-t02: 7 8 9 10 11 12"],
        After(Decision(ThemeEdit.Split, "r1-t01-01", null, 1)));

    private static string[] After(ThemeDecision decision)
    {
        List<Problem> problems = [];
        AnnotatedStatement[] statements =
        [
            .. Enumerable.Range(0, 12).Select(index => new AnnotatedStatement(ThemeSamples.Of(index, "Tisch 1", "…"), new AnnotatedText("…", []))),
        ];
        ReviewOptions options = new();
        IReadOnlyList<Theme> themes = new ThemeEditor(Found, new StatementMatcher(statements, options), options).Edit([decision], problems);

        Assert.Empty(problems);
        return [.. themes.Select(theme => $"{theme.Id.Value}: {string.Join(' ', theme.Members.Select(member => int.Parse(member.Statement.Value[1..], null)))}")];
    }

    private static ThemeDecision Merge(string theme, string into) => Decision(ThemeEdit.Merge, theme, into);

    private static ThemeDecision Decision(ThemeEdit edit, string? theme, string? into, params int[] statements) => new(
        edit, Basis(theme), Basis(into), "Neu", [.. statements.Select(number => new StatementBasis(Id(number), null, null))], Weber,
        new SourcePlace("decisions.json", 1, 1, null, null, []));

    private static ThemeBasis? Basis(string? theme) => theme is null ? null : new ThemeBasis(new ThemeId(theme), 1, null);

    private static StatementId Id(int number) => new($"s{number:0000}");

    private static Theme Theme(string id, string? parent, params int[] statements) => new(
        new ThemeId(id), 1, parent is null ? null : new ThemeId(parent), id, [id],
        [.. statements.Select(number => new ThemeMember(Id(number), "Tisch 1", 1, null, null, null))], [],
        new ThemeFigures(ThemeAgreement.Open, null, null, null, null));
}
