using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

public sealed class ThemeFinderTests
{
    [Fact]
    public void Statements_about_one_matter_are_one_theme()
    {
        IReadOnlyList<Theme> themes = Find(new ThemeOptions { Number = 3 });

        Assert.Equal(3, themes.Count);
        Assert.All(themes, theme => Assert.Equal(6, theme.Members.Count));
        Assert.Equal(
            [["s0001", "s0004", "s0007", "s0010", "s0013", "s0016"], ["s0002", "s0005", "s0008", "s0011", "s0014", "s0017"],
                ["s0003", "s0006", "s0009", "s0012", "s0015", "s0018"]],
            themes.Select(theme => theme.Members.Select(member => member.Statement.Value).ToArray()));
    }

    [Fact]
    public void Labels_are_words_of_the_statements()
    {
        IReadOnlyList<Theme> themes = Find(new ThemeOptions { Number = 3 });

        Assert.Contains("Garten", themes[0].Label, StringComparison.Ordinal);
        Assert.Contains("Bus", themes[1].Label, StringComparison.Ordinal);
        Assert.Contains("Chor", themes[2].Label, StringComparison.Ordinal);
        Assert.All(themes, theme => Assert.NotEmpty(theme.Keywords));
    }

    [Theory]
    [InlineData("Beidseitige Aktivitäten", "Wegen beidseitiger Aktivitäten", "Trotz beidseitiger Aktivitäten")]
    [InlineData("Schließfächer", "Mehr von den Schließfächern", "Mit Schließfächern geht das")]
    [InlineData("Zugewanderte", "Für die Zugewanderten", "Mit den Zugewanderten")]
    [InlineData("Kunden", "Für die Kunden", "Mit den Kunden")]
    [InlineData("Sterbende", "Mit den Sterbenden", "Bei Sterbenden")]
    [InlineData("Bäume und Flächen", "Flächen entsiegeln und einen Baum pflanzen", "Flächen, Bäume", "Ein Baum am Markt", "Ein Baum mehr", "Flächen nutzen", "Flächen begrünen")]
    [InlineData("Fördern und Fordern", "„Fördern und Fordern“ ist zu hart", "Bei Fördern und Fordern bleiben", "Fordern allein reicht nicht")]
    [InlineData("Gastfreundlich", "gastfreundlich klingt kalt", "Ist gastfreundlich höflich?", "Statt „gastfreundlich“ etwas Warmes", "Ein Gast geht")]
    [InlineData("Kran, Bootswart", "Der Kran quietscht", "Der Kran knirscht", "Der Bootswart schimpft", "Der Bootswart lacht", "Es regnet immer",
        "Wir schwimmen gern", "Alle tanzen", "Keiner singt", "Man wandert", "Sie kochen")]
    [InlineData("Stadtrat", "Frau Meier will den Stadtrat", "Herr Meier will den Stadtrat")]
    public void Labels_are_nominatives_and_no_people(string label, params string[] texts) => Assert.Equal(
        label,
        Assert.Single(new ThemeFinder(new ThemeOptions { Number = 1 }).Find(ThemeSamples.Annotated(
            [.. texts.Select((text, index) => ThemeSamples.Of(index, $"Tisch {index + 1}", text))])).Themes).Label);

    [Theory]
    [InlineData("Am Rande: Saal, Mikrofon", "Das Mikrofon im Saal pfeift", "Im Saal ist das Mikrofon aus", "Ein Mikrofon fehlt")]
    [InlineData("Assistenzhunde", "Keine Tiere, ausgenommen Assistenzhunde", "Ausgenommen Assistenzhunde, das reicht")]
    [InlineData("Schwimmkurse", "Schwimmkurse finden ist die Stecknadel im Heuhaufen", "Die Stecknadel: Schwimmkurse für alle", "Schwimmkurse!")]
    [InlineData("Glasfaser", "Der Ausbau der Glasfaser", "Ausbau, Glasfaser, Ausbau", "Ausbau")]
    [InlineData("Frauen", "Mehr Frauen", "Frauen ans Ruder")]
    public void Small_talk_says_so_and_sayings_actions_and_participles_are_no_names(string label, params string[] texts) =>
        Labels_are_nominatives_and_no_people(label, texts);

    [Fact]
    public void Ids_name_the_round_and_the_rank_by_size()
    {
        Statement[] later = [.. Enumerable.Range(0, 4).Select(index =>
            ThemeSamples.Of(18 + index, "Tisch 1", "Die Bäckerei backt Brot", 2))];
        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions { Number = 3 })
            .Find([.. ThemeSamples.ThreeMatters.Skip(2), .. ThemeSamples.Annotated(later)]).Themes;

        Assert.Equal("r1-t01", themes[0].Id.Value);
        Assert.Equal(2, themes[^1].Round);
        Assert.StartsWith("r2-t", themes[^1].Id.Value, StringComparison.Ordinal);
        Assert.Equal(
            themes.Where(theme => theme.Round == 1).Select(theme => theme.Members.Count).OrderDescending(),
            themes.Where(theme => theme.Round == 1).Select(theme => theme.Members.Count));
    }

    [Fact]
    public void Statements_without_a_round_have_themes_without_one()
    {
        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions()).Find(ThemeSamples.Annotated(
            [ThemeSamples.Of(0, "Tisch 1", "Der Garten braucht Beete", null)])).Themes;

        Theme theme = Assert.Single(themes);
        Assert.Null(theme.Round);
        Assert.Equal("t01", theme.Id.Value);
    }

    [Fact]
    public void Every_statement_is_in_exactly_one_theme()
    {
        IReadOnlyList<AnnotatedStatement> statements =
        [
            .. ThemeSamples.ThreeMatters,
            .. ThemeSamples.Annotated([ThemeSamples.Of(18, "Tisch 1", "!!"), ThemeSamples.Of(19, "Tisch 2", "und so")]),
        ];

        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions()).Find(statements).Themes;

        Assert.Equal(
            statements.Select(statement => statement.Statement.Id.Value),
            themes.SelectMany(theme => theme.Members).Select(member => member.Statement.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Statements_that_say_nothing_are_one_theme_at_the_end()
    {
        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions { Number = 3 }).Find(
            [.. ThemeSamples.Annotated([ThemeSamples.Of(18, "Tisch 1", "und so")]), .. ThemeSamples.ThreeMatters]).Themes;

        Assert.Equal("Weitere", themes[^1].Label);
        Assert.Equal("s0019", Assert.Single(themes[^1].Members).Statement.Value);
        Assert.Equal(0, themes[^1].Members[0].Confidence);
    }

    [Fact]
    public void A_duplicate_is_where_its_original_is()
    {
        Statement duplicate = ThemeSamples.Of(18, "Tisch 1", "!!") with { DuplicateOf = new StatementId("s0002") };

        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions { Number = 3 }).Find(
            [.. ThemeSamples.ThreeMatters, .. ThemeSamples.Annotated([duplicate])]).Themes;

        Assert.Contains(themes, theme => theme.Members.Any(member => member.Statement.Value == "s0019")
            && theme.Members.Any(member => member.Statement.Value == "s0002"));
        Assert.DoesNotContain(themes.SelectMany(theme => theme.Representatives), id => id.Value == "s0019");
    }

    [Fact]
    public void Representatives_come_from_different_tables()
    {
        IReadOnlyList<Theme> themes = Find(new ThemeOptions { Number = 3 });

        Assert.All(themes, theme =>
        {
            Assert.Equal(3, theme.Representatives.Count);
            Assert.Equal(3, theme.Members.Where(member => theme.Representatives.Contains(member.Statement))
                .Select(member => member.Table).Distinct().Count());
        });
    }

    [Fact]
    public void Confidence_is_a_share()
    {
        foreach (ThemeMember member in Find(new ThemeOptions()).SelectMany(theme => theme.Members))
        {
            Assert.InRange(member.Confidence, 0, 1);
        }
    }

    [Fact]
    public void No_statement_gives_no_theme() => Assert.Empty(new ThemeFinder(new ThemeOptions()).Find([]).Themes);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Number_is_the_number_of_themes(int number) =>
        Assert.Equal(number, Find(new ThemeOptions { Number = number }).Count);

    [Fact]
    public void Number_is_never_more_than_the_statements() =>
        Assert.InRange(Find(new ThemeOptions { Number = 500 }).Count, 2, 18);

    [Fact]
    public void Minimum_holds_where_the_data_would_have_fewer() =>
        Assert.Equal((2, 3), (Themes(new ThemeOptions { Maximum = 2 }), Themes(new ThemeOptions { Minimum = 3, Maximum = 3 })));

    [Fact]
    public void Maximum_holds_where_the_data_would_have_more() =>
        Assert.Equal(1, Themes(new ThemeOptions { Maximum = 1 }));

    [Fact]
    public void Another_seed_may_give_another_grouping()
    {
        IEnumerable<string> groupings = Enumerable.Range(1, 20)
            .Select(seed => Shape(Find(new ThemeOptions { Number = 6, Seed = seed })));

        Assert.True(groupings.Distinct().Count() > 1);
    }

    [Fact]
    public void Background_says_which_words_are_near()
    {
        // In this table „Beete“ and „Bus“ are one matter, and „Kompost“ and „Noten“ another.
        DenseMatrix vectors = new(4, 2);
        (vectors.Row(0)[0], vectors.Row(1)[0], vectors.Row(2)[1], vectors.Row(3)[1]) = (1, 1, 1, 1);
        BackgroundTable table = BackgroundTable.TryRead(
            BackgroundTableWriter.Write(["beet", "bus", "kompost", "note"], [0.01f, 0.01f, 0.01f, 0.01f], vectors))!;
        IReadOnlyList<AnnotatedStatement> statements = ThemeSamples.Annotated(
        [
            ThemeSamples.Of(0, "Tisch 1", "Beete"), ThemeSamples.Of(1, "Tisch 2", "Kompost"),
            ThemeSamples.Of(2, "Tisch 3", "Bus"), ThemeSamples.Of(3, "Tisch 4", "Noten"),
        ]);

        IReadOnlyList<Theme> themes = new ThemeFinder(new ThemeOptions { Number = 2, Background = table }).Find(statements).Themes;

        Assert.Equal([["s0001", "s0003"], ["s0002", "s0004"]],
            themes.Select(theme => theme.Members.Select(member => member.Statement.Value).ToArray()));
    }

    [Fact]
    public void Workers_change_nothing() =>
        Assert.Equal(Shape(Find(new ThemeOptions { Workers = 1 })), Shape(Find(new ThemeOptions { Workers = 4 })));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string culture)
    {
        string expected = Shape(Find(new ThemeOptions()));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Shape(Find(new ThemeOptions())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Themes(ThemeOptions options) =>
        Find(options).Count(theme => theme.Label != "Weitere");

    private static IReadOnlyList<Theme> Find(ThemeOptions options) =>
        new ThemeFinder(options).Find(ThemeSamples.ThreeMatters).Themes;

    private static string Shape(IReadOnlyList<Theme> themes) =>
        string.Join('\n', themes.Select(theme => string.Join(' ',
            theme.Id.Value, theme.Label, string.Join(',', theme.Keywords), string.Join(',', theme.Representatives),
            string.Join(',', theme.Members.Select(member =>
                member.Statement.Value + ":" + member.Confidence.ToString("R", CultureInfo.InvariantCulture))))));
}
