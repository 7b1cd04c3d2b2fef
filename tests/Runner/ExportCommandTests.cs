using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Runner;

/// <summary>A finished result is written again without its input, and is the same.</summary>
public sealed class ExportCommandTests(SampleResult sample) : IClassFixture<SampleResult>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("dortmund-2006")]
    [InlineData("stadtbibliothek-leseberg")]
    public void What_is_exported_is_what_the_run_wrote(string name)
    {
        string result = sample.Of(name), target = Path.Combine(_folder.Path, "neu");

        CommandResult export = CommandLine.Run("export", result, "--out", target);

        Assert.True(export.ExitCode == 0, export.Errors);
        Assert.Equal(Files(result).Where(file => file != "run.json"), Files(target));
        Assert.Empty(Files(target).Where(file => !File.ReadAllBytes(Path.Combine(result, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(target, file)))));
    }

    [Fact]
    public void Only_what_is_asked_for_is_written_and_what_explains_it()
    {
        string target = Path.Combine(_folder.Path, "neu");

        Assert.Equal(0, CommandLine.Run("export", sample.Of("stadtbibliothek-leseberg"), "--format", "qdpx,conllu", "--format", "html", "--out", target).ExitCode);

        Assert.Equal(["CITATION.cff", "README.md", "report.html", "research/aussagen.conllu", "research/projekt.qdpx"], Files(target));
    }

    [Fact]
    public void Tables_can_have_commas()
    {
        string target = Path.Combine(_folder.Path, "neu");

        Assert.Equal(0, CommandLine.Run("export", sample.Of("stadtbibliothek-leseberg"), "-f", "csv", "--csv", ",", "-o", target).ExitCode);

        Assert.StartsWith("id,table,round,text,", File.ReadAllText(Path.Combine(target, "tables", "statements.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_shown_on_request()
    {
        string note = _folder.Write("tisch-1.txt", "Tisch 1\n- Frau Brandhorst wünscht sich mehr Bänke\n"), result = Path.Combine(_folder.Path, "alt");
        Assert.Equal(0, CommandLine.Run("run", note, "--out", result).ExitCode);

        Assert.Equal(0, CommandLine.Run("export", result, "-f", "html", "--names", "keep").ExitCode);

        Assert.Contains("Brandhorst", File.ReadAllText(Path.Combine(result, "report.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "analysis.json lässt sich nicht lesen")]
    [InlineData("{\"schemaVersion\": 99}", "„schemaVersion“")]
    [InlineData("{\"schemaVersion\": 1, \"event\": 7}", "„event“")]
    public void A_broken_result_is_refused_in_plain_words(string analysis, string message)
    {
        _folder.Write("run.json", "{}");
        _folder.Write("analysis.json", analysis);

        CommandResult export = CommandLine.Run("export", _folder.Path);

        Assert.Equal(2, export.ExitCode);
        Assert.Contains(message, export.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_result_and_a_format_that_does_not_exist_are_refused()
    {
        CommandResult noResult = CommandLine.Run("export", _folder.Path), noFormat = CommandLine.Run("export", _folder.Path, "--format", "pdf");

        Assert.Equal((2, 2), (noResult.ExitCode, noFormat.ExitCode));
        Assert.Contains("ist kein Ergebnisordner", noResult.Errors, StringComparison.Ordinal);
        Assert.Contains("„pdf“ gibt es nicht", noFormat.Errors, StringComparison.Ordinal);
    }

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];
}
