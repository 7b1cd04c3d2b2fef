using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Tests.Notes;

public sealed class ThemesFileTests
{
    private readonly List<Problem> _problems = [];

    [Fact]
    public void A_line_is_a_theme_with_words_or_examples()
    {
        ThemePlan plan = Read("# Codebuch\nNahverkehr: Bus, „Der Bus fährt abends zu selten“; Fahrplan\n\nSpielplatz\n");

        Assert.Equal(["Nahverkehr", "Spielplatz"], plan.CodeBook.Select(entry => entry.Name));
        Assert.Equal(["Bus", "Der Bus fährt abends zu selten", "Fahrplan"], plan.CodeBook[0].Words);
        Assert.Equal(2, plan.CodeBook[0].Place.Line);
        Assert.Empty(plan.CodeBook[1].Words);
        Assert.Empty(_problems);
    }

    [Theory]
    [InlineData("vereinen: Draußen = Garten + „Wege und Plätze“")]
    [InlineData("Merge: Draußen=Garten+Wege und Plätze")]
    public void Themes_become_one(string line)
    {
        ThemeMerge merge = Assert.Single(Read(line).Merges);

        Assert.Equal("Draußen", merge.Name);
        Assert.Equal(["Garten", "Wege und Plätze"], merge.Parts);
    }

    [Theory]
    [InlineData("teilen: Verkehr")]
    [InlineData("split: „Verkehr“")]
    public void A_theme_is_told_in_parts(string line) => Assert.Equal("Verkehr", Assert.Single(Read(line).Splits).Name);

    [Theory]
    [InlineData("THEMES-002", "12: 13")]
    [InlineData("THEMES-003", "Bus\nbus: Bahn")]
    [InlineData("THEMES-004", "vereinen: Garten + Wege")]
    [InlineData("THEMES-004", "vereinen: Draußen = Garten")]
    [InlineData("THEMES-005", "teilen:")]
    public void What_cannot_be_read_is_told(string code, string text)
    {
        Read(text);

        Assert.Equal(code, Assert.Single(_problems).Code);
    }

    [Fact]
    public void Wishes_of_the_command_line_know_their_number()
    {
        ThemePlan plan = new ThemesFile(_problems).Read("themes.txt", "teilen: A", ["teilen: B", "teilen: C"]);

        Assert.Equal([("themes.txt", 1), (NoteOptions.CommandLine, 1), (NoteOptions.CommandLine, 2)],
            plan.Splits.Select(split => (split.Place.File, split.Place.Line!.Value)));
    }

    private ThemePlan Read(string text) => new ThemesFile(_problems).Read("themes.txt", text, []);
}
