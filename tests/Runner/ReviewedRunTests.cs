using System.Text.Json;
using DialogueMining.Tests.Support;
using DocumentFormat.OpenXml.Packaging;

namespace DialogueMining.Tests.Runner;

/// <summary>What people decided outlives a second run and comes into what is exported.</summary>
public sealed class ReviewedRunTests : IDisposable
{
    private const string Draft = "# Leitbild\n\nUnser Verein ist offen. Wir suchen den Dialog mit allen Menschen der Stadt.\n";

    private const string Decisions = """
        { "decidedBy": "A. Weber", "changes": [
          { "document": "leitbild", "operation": "replace", "oldText": "offen", "newText": "gastfrei", "decision": "adopt", "reason": "Das trifft es." },
          { "document": "leitbild", "operation": "replace", "oldText": "Dialog", "newText": "Austausch", "decision": "reject" } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    private string Event => Path.Combine(_folder.Path, "event");

    private string Result => Path.Combine(_folder.Path, "result");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_run_keeps_what_has_its_basis_and_lists_what_lost_it()
    {
        Lay("- „offen“ durch „gastfrei“ ersetzen\n- „Dialog“ durch „Austausch“ ersetzen\n");
        Done("run", Event, "--out", Result);
        File.WriteAllText(Path.Combine(_folder.Path, "d.json"), Decisions);
        Done("decisions", Result, "--import", Path.Combine(_folder.Path, "d.json"));

        Lay("- Ein neuer Satz steht davor\n- „offen“ durch „gastfrei“ ersetzen\n");
        CommandResult second = Done("run", Event, "--out", Result);

        Assert.Contains("Unser Verein ist ~~offen~~*gastfrei*.", File.ReadAllText(Path.Combine(Result, "texts", "leitbild.md")), StringComparison.Ordinal);
        Assert.Contains("REVIEW-001", second.Output + second.Errors + File.ReadAllText(Path.Combine(Result, "analysis.json")), StringComparison.Ordinal);
        Assert.Contains("gastfrei", Done("decisions", Result).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_after_a_review_writes_synopsis_answers_and_minutes_and_says_so_again()
    {
        Lay("- „offen“ durch „gastfrei“ ersetzen\n- „Dialog“ durch „Austausch“ ersetzen\n");
        Done("run", Event, "--out", Result);
        Assert.False(Directory.Exists(Path.Combine(Result, "review")));
        File.WriteAllText(Path.Combine(_folder.Path, "d.json"), Decisions);
        Done("decisions", Result, "--import", Path.Combine(_folder.Path, "d.json"), "--reviewer", "B. Kaya");

        Done("export", Result);
        Dictionary<string, byte[]> first = Files();
        Done("export", Result);

        Assert.Equal(first, Files());
        string minutes = File.ReadAllText(Path.Combine(Result, "review", "protokoll.md")), answers = File.ReadAllText(Path.Combine(Result, "review", "antworten.csv"));
        Assert.Contains("A. Weber (eingetragen von B. Kaya)", minutes, StringComparison.Ordinal);
        Assert.Contains("Durchgesehen am ", minutes, StringComparison.Ordinal);
        Assert.Contains("| 1.1 | ", minutes, StringComparison.Ordinal);
        Assert.Contains("| 1.2 | ", minutes, StringComparison.Ordinal);
        Assert.Contains("Das trifft es.", minutes, StringComparison.Ordinal);
        Assert.Contains("entschieden von A. Weber", answers, StringComparison.Ordinal);
        Assert.Contains("Tisch 1", answers, StringComparison.Ordinal);
        string[] words = [.. new[] { "synopse", "antworten", "protokoll" }.Select(name => WordsOf(Path.Combine(Result, "review", name + ".docx")))];
        Assert.Contains("gastfrei", words[0], StringComparison.Ordinal);
        Assert.Contains("Das Programm hatte vorgeschlagen", words[0], StringComparison.Ordinal);
        Assert.Contains("berücksichtigt", words[1], StringComparison.Ordinal);
        Assert.Contains("A. Weber", words[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_and_changes_that_people_edited_are_edited_once_however_often_it_is_exported()
    {
        Lay("- „offen“ durch „gastfrei“ ersetzen\n- „offen“ durch „gastfreundlich“ ersetzen\n- Der Garten braucht neue Bäume\n- Der Garten braucht Bänke\n");
        Done("run", Event, "--out", Result);
        using JsonDocument found = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Result, "analysis.json")));
        string label = found.RootElement.GetProperty("themes")[0].GetProperty("label").GetString()!;
        string json = JsonSerializer.Serialize(new
        {
            decidedBy = "A. Weber",
            themes = new[] { new { edit = "rename", theme = new { label }, label = "Umbenannt" } },
            pools = new[] { new { edit = "join", oldText = "offen", newText = "gastfreundlich", into = new { oldText = "offen", newText = "gastfrei" } } },
            amendments = new[] { new { document = "leitbild", operation = "replace", oldText = "Stadt", newText = "Region" } },
        });
        File.WriteAllText(Path.Combine(_folder.Path, "d.json"), json);
        Done("decisions", Result, "--import", Path.Combine(_folder.Path, "d.json"));

        Done("export", Result);
        Dictionary<string, byte[]> first = Files();
        Done("export", Result);

        Assert.Equal(first, Files());
        using JsonDocument decided = JsonDocument.Parse(first["analysis.json"]);
        Assert.Equal("Umbenannt", decided.RootElement.GetProperty("themes")[0].GetProperty("label").GetString());
        Assert.Equal(label, decided.RootElement.GetProperty("foundThemes")[0].GetProperty("label").GetString());
        Assert.Equal(["leitbild-c01", "leitbild-e01"], decided.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("id").GetString()));
        Assert.Equal(2, decided.RootElement.GetProperty("foundChanges").GetArrayLength());
        Assert.DoesNotContain("REVIEW-0", decided.RootElement.GetProperty("problems").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_of_decisions_stops_a_run_before_it_writes_anything()
    {
        Lay("- „offen“ durch „gastfrei“ ersetzen\n");
        Done("run", Event, "--out", Result);
        File.WriteAllText(Path.Combine(Result, "review.db"), "Das ist keine Datenbank, sondern ein Text, der lang genug ist, um als solche durchzufallen.");
        DateTime written = File.GetLastWriteTimeUtc(Path.Combine(Result, "analysis.json"));

        CommandResult run = CommandLine.Run("run", Event, "--out", Result);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("LOG-002", run.Errors, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(Result, "analysis.json")));
    }

    private void Lay(string notes)
    {
        Directory.CreateDirectory(Path.Combine(Event, "drafts"));
        Directory.CreateDirectory(Path.Combine(Event, "notes"));
        File.WriteAllText(Path.Combine(Event, "drafts", "leitbild.md"), Draft);
        File.WriteAllText(Path.Combine(Event, "event.json"), """
            { "id": "probe", "title": "Probe", "documents": [ { "id": "leitbild", "title": "Leitbild", "draft": "drafts/leitbild.md" } ],
              "rounds": [ { "number": 1, "title": "Leitbild", "kind": "wording", "document": "leitbild" } ] }
            """);
        File.WriteAllText(Path.Combine(Event, "notes", "tisch-01.txt"), "Tisch 1\n\nRunde 1\n" + notes);
        File.WriteAllText(Path.Combine(Event, "notes", "tisch-02.txt"), "Tisch 2\n\nRunde 1\n- Rest ist gut so\n");
    }

    private static CommandResult Done(params string[] arguments)
    {
        CommandResult result = CommandLine.Run(arguments);
        Assert.True(result.ExitCode == 0, result.Errors + result.Output);
        return result;
    }

    private static string WordsOf(string docx)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(docx, isEditable: false);
        return document.MainDocumentPart!.Document!.InnerText;
    }

    private Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(Result, "*", SearchOption.AllDirectories)
        .Where(file => !Path.GetFileName(file).StartsWith("review.db", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Result, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
}
