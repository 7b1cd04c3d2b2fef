using System.CommandLine;
using DialogueMining.Runner;
using DialogueMining.Runner.Commands;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Runner;

/// <summary>Help in both languages, completion, and the verbs for researchers as a user starts them.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_verb_has_an_example() => Assert.Equal(
        Program.CreateRoot().Subcommands.Select(verb => verb.Name).Order(), HelpTexts.VerbsWithExample.Order());

    [Fact]
    public void Every_description_has_an_english_one() => Assert.Empty(
        Program.CreateRoot().Subcommands
            .SelectMany(verb => verb.Arguments.Select(part => part.Description).Concat(verb.Options.Where(option => !option.Hidden).Select(option => option.Description))
                .Append(verb.Description!.Split("\n\n")[0]))
            .Where(text => text is not null && !DialogueMining.Runner.Texts.Knows(text)));

    [Fact]
    public void Help_speaks_german_and_english()
    {
        string german = CommandLine.Run("run", "--help").Output, english = CommandLine.Run("run", "--help", "--lang", "en").Output;

        Assert.Contains("Wertet die Notizen einer Veranstaltung aus.", german, StringComparison.Ordinal);
        Assert.Contains("Beispiel:", german, StringComparison.Ordinal);
        Assert.Contains("Analyses the notes of an event.", english, StringComparison.Ordinal);
        Assert.Contains("Example:", english, StringComparison.Ordinal);
        Assert.Contains("Usage:", english, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_is_told_what_fits()
    {
        Assert.Contains("dialogue-mining \"[suggest:$COMP_POINT]\"", CommandLine.Run("completion", "bash").Output, StringComparison.Ordinal);
        Assert.Equal(["kwic"], CommandLine.Run("[suggest:2]", "kw").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        Assert.Equal(2, CommandLine.Run("completion", "cmd").ExitCode);
    }

    [Fact]
    public void Kwic_shows_each_place_with_table_and_line()
    {
        string note = _folder.Write("tisch-3.txt", "Tisch 3\n- Mehr Sprachkurse am Abend\n- Die Sprache der Eltern zählt\n");

        CommandResult found = CommandLine.Run("kwic", "Sprache", note, "--width", "12");

        Assert.True(found.ExitCode == 0, found.Errors);
        Assert.Equal(
            [
                "        Mehr  Sprachkurse  am Abend      s0001 · Tisch 3 · tisch-3.txt, Zeile 2",
                "         Die  Sprache      der Eltern …  s0002 · Tisch 3 · tisch-3.txt, Zeile 3",
            ],
            found.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("2 Stellen in 2 Aussagen von 1 Tischen", found.Errors, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("kwic", "Sprache", "gibt-es-nicht").ExitCode);
    }

    [Fact]
    public void Agreement_prints_alpha_and_the_figures_of_each_category()
    {
        string a = _folder.Write("a.csv", "id;code\n1;x\n2;x\n3;y\n4;y\n"), b = _folder.Write("b.csv", "id,code\n1,x\n2,y\n3,y\n4,y\n5,x\n");

        CommandResult figures = CommandLine.Run("agreement", a, b, "--lang", "en");

        Assert.True(figures.ExitCode == 0, figures.Errors);
        Assert.StartsWith("Krippendorff's alpha (nominal)\t0.533\nAgreement in per cent\t75.000\nUnits\t5\ncoded more than once\t4\n", figures.Output, StringComparison.Ordinal);
        Assert.Contains("\nx\t2\t2\t0.533\n", figures.Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("agreement", a).ExitCode);
        Assert.Equal(2, CommandLine.Run("agreement", a, _folder.Write("c.csv", "name;ort;jahr\n")).ExitCode);
    }
}
