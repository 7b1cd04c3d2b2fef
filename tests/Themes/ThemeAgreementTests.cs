using DialogueMining.Models;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Tests.Themes;

public sealed class ThemeAgreementTests
{
    [Theory]
    [InlineData("Beim Garten bestand Konsens", ThemeAgreement.Consensus)]
    [InlineData("Am Tisch war man sich über den Garten einig", ThemeAgreement.Consensus)]
    [InlineData("Zum Garten gab es keinen Konsens", ThemeAgreement.Contested)]
    [InlineData("Der Garten ist strittig", ThemeAgreement.Contested)]
    [InlineData("Der Garten ist nicht strittig", ThemeAgreement.Consensus)]
    [InlineData("Der Garten wurde kontrovers diskutiert", ThemeAgreement.Contested)]
    [InlineData("Der Garten hat einen Zaun", ThemeAgreement.Open)]
    public void Words_of_the_notes_tell(string text, ThemeAgreement expected) =>
        Assert.Equal(expected, Read(ThemeSamples.Of(0, "Tisch 1", text)));

    [Fact]
    public void Tables_that_back_without_objection_are_of_one_mind() =>
        Assert.Equal(ThemeAgreement.Consensus, Read(
            Kind(0, StatementKind.Agreement), Kind(1, StatementKind.Agreement), Kind(2, StatementKind.Agreement)));

    [Fact]
    public void Two_tables_against_one_make_it_contested() =>
        Assert.Equal(ThemeAgreement.Contested, Read(
            Kind(0, StatementKind.Agreement), Kind(1, StatementKind.Objection), Kind(2, StatementKind.Objection)));

    private static Statement Kind(int number, StatementKind kind) =>
        ThemeSamples.Of(number, $"Tisch {number + 1}", "Der Garten hat einen Zaun") with { Kind = kind };

    private static ThemeAgreement Read(params Statement[] statements) =>
        Assert.Single(new ThemeFinder(new ThemeOptions { Number = 1 }).Find(ThemeSamples.Annotated(statements)).Themes).Figures.Agreement;
}
