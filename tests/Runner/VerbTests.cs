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
        Assert.StartsWith("Beschreibung:", german, StringComparison.Ordinal);
        Assert.Contains("dialogue-mining run <veranstaltung> [Optionen]", german, StringComparison.Ordinal);
        Assert.Contains("[Vorgabe: hide]", german, StringComparison.Ordinal);
        Assert.DoesNotContain("default", german, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_arguments_all_verbs_are_shown()
    {
        CommandResult plain = CommandLine.Run();

        Assert.Equal(2, plain.ExitCode);
        Assert.Contains("dialogue-mining tokenize text.txt\n", plain.Output, StringComparison.Ordinal);
        Assert.Empty(plain.Errors);
    }

    [Theory]
    [InlineData("--k: „drei“ ist keine ganze Zahl, oder sie ist zu groß.", "run", ".", "--k", "drei")]
    [InlineData("--width: „99999999999“ ist keine ganze Zahl, oder sie ist zu groß.", "kwic", "a", ".", "--width", "99999999999")]
    [InlineData("--memory: „viel“ ist keine ganze Zahl, oder sie ist zu groß.", "cluster", "--memory", "viel")]
    [InlineData("--memory: 1 ist zu klein. Erwartet wird eine Zahl ab 750.", "cluster", "--memory", "1")]
    [InlineData("--names: „nie“ passt nicht. Möglich sind hide, keep.", "run", ".", "--names", "nie")]
    [InlineData("--lang: „fr“ passt nicht. Möglich sind de, en.", "run", ".", "--lang", "fr")]
    [InlineData("--export: Es fehlt die Angabe dahinter.", "decisions", ".", "--export")]
    [InlineData("Es fehlt die Angabe <veranstaltung>. Veranstaltungsordner, Notizenordner oder eine Notizdatei.", "run")]
    [InlineData("<shell>: „cmd“ passt nicht. Möglich sind bash, fish, pwsh, zsh.", "completion", "cmd")]
    [InlineData("Den Schalter --unbekannt gibt es hier nicht.", "run", ".", "--unbekannt")]
    [InlineData("„Mai“ ist zu viel. Namen mit Leerzeichen gehören in Anführungszeichen.", "run", "Werkstatt", "Mai")]
    [InlineData("--threads: 0 is too small. A number from 1 on is expected.", "run", ".", "--threads", "0", "--lang", "en")]
    public void Wrong_arguments_get_a_plain_sentence(string sentence, params string[] arguments)
    {
        CommandResult refused = CommandLine.Run(arguments);

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(sentence, refused.Errors.Split('\n')[0].TrimEnd());
        Assert.Equal(2, refused.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_word_that_is_neither_verb_nor_path_is_named_with_the_verbs()
    {
        CommandResult refused = CommandLine.Run("rnu", "x");

        Assert.StartsWith("„rnu“ ist kein Befehl, und eine Datei oder einen Ordner dieses Namens gibt es nicht. Befehle: run, new, ", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(2, refused.ExitCode);
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
        Assert.Contains("2 Stellen in 2 Aussagen von 1 Tisch", found.Errors, StringComparison.Ordinal);
        Assert.Equal("„Bahnhof“ kommt in keiner Aussage vor.\n", CommandLine.Run("kwic", "Bahnhof", note).Errors);
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
