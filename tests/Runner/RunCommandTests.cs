using System.Text.Json;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Runner;

/// <summary>The command line as a user meets it.</summary>
public sealed class RunCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_path_that_does_not_exist_is_refused_in_plain_german()
    {
        CommandResult run = CommandLine.Run("run", "gibt-es-nicht");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("„gibt-es-nicht“ gibt es nicht.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_to_read_is_refused_and_nothing_is_written()
    {
        _folder.Write("bild.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]);

        CommandResult run = CommandLine.Run("run", _folder.Path, "--out", Out);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nichts gefunden", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run", "x", "--seed", "abc")]
    [InlineData("run", "x", "--min-tables", "0")]
    [InlineData("run", "x", "--threads", "0")]
    [InlineData("cluster", "--k", "viele")]
    [InlineData("gibtsnicht")]
    public void Bad_arguments_end_with_exit_code_2(params string[] arguments)
    {
        CommandResult run = CommandLine.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Hilfe: dialogue-mining", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_about_themes_is_kept_for_further_runs()
    {
        string[] notes = ["Bus am Abend", "Busse und Fahrplan", "Fahrplan für den Bus", "Garten mit Beeten", "Beete im Garten", "Ein Garten für alle"];
        _folder.Write("notes/tisch-1.txt", string.Concat(notes.Select(note => $"- {note}\n")));

        CommandResult first = CommandLine.Run("run", _folder.Path, "--out", Out, "--k", "2", "--merge", "Alles=Bus+Garten", "--split", "Mond");
        string report = File.ReadAllText(Path.Combine(Out, "report.html"));
        CommandLine.Run("run", _folder.Path, "--out", Out, "--k", "2");

        Assert.Contains("„Mond“", first.Errors + first.Output, StringComparison.Ordinal);
        Assert.Equal("vereinen: Alles=Bus+Garten\n", File.ReadAllText(Path.Combine(_folder.Path, "themes.txt")));
        Assert.Contains("<h4>Alles", report, StringComparison.Ordinal);
        Assert.Contains("<h4>Alles", File.ReadAllText(Path.Combine(Out, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_other_things_is_not_overwritten()
    {
        string note = _folder.Write("tisch-1.txt", "- Mehr Bänke im Park\n");
        _folder.Write("ergebnis/brief.txt", "wichtig");

        CommandResult run = CommandLine.Run("run", note, "--out", Out);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("wichtig", File.ReadAllText(Path.Combine(Out, "brief.txt")));
    }

    [Fact]
    public void A_path_without_a_verb_is_analysed()
    {
        string note = _folder.Write("tisch-1.txt", "Tisch 1\n- Mehr Bänke im Park\n- Der Brunnen ist schön\n");

        CommandResult run = CommandLine.Run(note, "--out", Out);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.True(File.Exists(Path.Combine(Out, "report.html")));
    }

    [Fact]
    public void Fewer_tables_do_when_the_threshold_is_lowered()
    {
        string[] two = Applied("--min-tables", "2"), one = Applied("--min-tables", "1");

        Assert.NotEmpty(two);
        Assert.True(one.Length > two.Length);
    }

    [Fact]
    public void The_number_of_themes_can_be_given() =>
        Assert.Equal(2, Result("--k", "2").GetProperty("themes").EnumerateArray()
            .Count(theme => theme.GetProperty("round").GetInt32() == 1 && theme.GetProperty("label").GetString() != "Weitere"));

    [Fact]
    public void A_new_event_folder_can_be_analysed_as_it_is()
    {
        string target = Path.Combine(_folder.Path, "neu");

        Assert.Equal(0, CommandLine.Run("new", target).ExitCode);
        CommandResult run = CommandLine.Run("run", target, "--out", Out);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("Bericht: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("new", target).ExitCode);
    }

    [Fact]
    public void Decisions_beside_the_event_or_named_change_the_text()
    {
        string folder = Path.Combine(_folder.Path, "event");
        _folder.Write("event/drafts/text.md", "Der Verein ist offen.\n");
        _folder.Write("event/notes/tisch-1.txt", "Tisch 1\n- „offen“ durch „einladend“ ersetzen\n");
        string decision = "{ \"decidedBy\": \"K. Blum\", \"changes\": [ { \"oldText\": \"offen\", \"newText\": \"einladend\", \"decision\": ";
        string apart = _folder.Write("apart.json", decision + "\"adoptReworded\", \"text\": \"herzlich\" } ] }");

        Assert.Equal(0, CommandLine.Run("run", folder, "--out", Out).ExitCode);
        Assert.Contains("*einladend*", File.ReadAllText(Path.Combine(Out, "texts", "text.md")), StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("run", folder, "--out", Out, "--decisions", apart).ExitCode);
        Assert.Contains("*herzlich*", File.ReadAllText(Path.Combine(Out, "texts", "text.md")), StringComparison.Ordinal);
        Assert.Contains("Entschieden von K. Blum", File.ReadAllText(Path.Combine(Out, "report.html")), StringComparison.Ordinal);
        _folder.Write("event/decisions.json", decision + "\"reject\" } ] }");
        Assert.Equal(0, CommandLine.Run("run", folder, "--out", Out).ExitCode);
        Assert.DoesNotContain("*", File.ReadAllText(Path.Combine(Out, "texts", "text.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s0001")]
    [InlineData("tisch-1.txt:2")]
    public void One_statement_is_explained_and_nothing_is_written(string wanted)
    {
        string folder = Path.Combine(_folder.Path, "event");
        _folder.Write("event/drafts/text.md", "Der Verein ist offen.\n");
        _folder.Write("event/notes/tisch-1.txt", "Tisch 1\n- „offen“ durch „einladend“ ersetzen\n");

        CommandResult run = CommandLine.Run("run", folder, "--out", Out, "--explain", wanted);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("Gelesen als Vorschlag, weil sie Worte des Textes nennt.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gehört zu text-c01: „offen“ → „einladend“ (dafür); 1 Tisch dafür, 0 dagegen", run.Output, StringComparison.Ordinal);
        Assert.Contains("Verbleib: Berücksichtigt", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
        Assert.Equal(2, CommandLine.Run("run", folder, "--explain", "s9999").ExitCode);
    }

    private string Out => Path.Combine(_folder.Path, "ergebnis");

    private string[] Applied(params string[] options) =>
    [
        .. Result(options).GetProperty("changes").EnumerateArray()
            .Where(change => change.GetProperty("applied").GetBoolean())
            .Select(change => change.GetProperty("id").GetString()!),
    ];

    private JsonElement Result(params string[] options)
    {
        CommandResult run = CommandLine.Run(
            ["run", Repository.PathOf("corpora", "stadtbibliothek-leseberg"), "--out", Out, .. options]);
        Assert.True(run.ExitCode == 0, run.Errors);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "analysis.json")));
        return json.RootElement.Clone();
    }
}
