using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Privacy;

/// <summary>No file of the result but <c>analysis.json</c> tells who said what.</summary>
public sealed class SharedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_shared_file_holds_a_name_or_contact()
    {
        string result = Run("event");

        string[] leaks = [.. Directory.EnumerateFiles(result, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "analysis.json")
            .SelectMany(file => PrivacyEvent.Secrets
                .Where(secret => Tells(TextOf(file), secret))
                .Select(secret => $"{Path.GetFileName(file)}: {secret}"))];

        Assert.Empty(leaks);
    }

    [Fact]
    public void Analysis_json_holds_the_names_the_marks_and_the_key()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Run("event"), "analysis.json")));

        JsonElement person = json.RootElement.GetProperty("pseudonyms").EnumerateArray().First(entry => entry.GetProperty("name").GetString() == "Henrike Quaas");
        Assert.Equal("[Person 4]", person.GetProperty("pseudonym").GetString());
        JsonElement mark = json.RootElement.GetProperty("personalMarks").EnumerateArray().First(entry => entry.GetProperty("kind").GetString() == "mail");
        string text = json.RootElement.GetProperty("statements").EnumerateArray()
            .First(entry => entry.GetProperty("id").GetString() == mark.GetProperty("statementId").GetString()).GetProperty("text").GetString()!;
        Assert.Equal("h.papke@example.org", text.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void Names_are_kept_on_request_and_the_run_says_so()
    {
        string kept = Run("event", "--names", "keep");

        Assert.Contains("Frau Brandhorst", File.ReadAllText(Path.Combine(kept, "report.html")), StringComparison.Ordinal);
        Assert.Contains("\"names\": \"keep\"", File.ReadAllText(Path.Combine(kept, "run.json")), StringComparison.Ordinal);
        byte[] analysis = File.ReadAllBytes(Path.Combine(kept, "analysis.json"));
        Assert.Equal(analysis, File.ReadAllBytes(Path.Combine(Run("event"), "analysis.json")));
    }

    [Theory]
    [InlineData("Tel. 0231 / 4455667", true)]
    [InlineData("Tel.0231/4455667", true)]
    [InlineData("\"seconds\": 0.0231", false)]
    [InlineData("\"peakBytes\": 102313216", false)]
    public void A_number_is_told_where_it_stands_alone(string text, bool told) => Assert.Equal(told, Tells(text, "0231"));

    // A dialling code is no secret inside of a measured time, a count of bytes or a checksum.
    private static bool Tells(string text, string secret) => secret.All(char.IsAsciiDigit)
        ? Regex.IsMatch(text, $@"(?<![0-9a-f]|\d[.,]){secret}(?![0-9a-f])", RegexOptions.CultureInvariant)
        : text.Contains(secret, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file says; a Word document or a project by its parts.</summary>
    private static string TextOf(string file)
    {
        if (Path.GetExtension(file) is not (".docx" or ".qdpx"))
        {
            return File.ReadAllText(file);
        }

        using ZipArchive parts = ZipFile.OpenRead(file);
        return string.Concat(parts.Entries.Select(part =>
        {
            using StreamReader reader = new(part.Open());
            return reader.ReadToEnd();
        }));
    }

    private string Run(string name, params string[] more)
    {
        string folder = Path.Combine(_folder.Path, name);
        PrivacyEvent.Write(folder);
        string result = Path.Combine(_folder.Path, $"result{more.Length}");
        CommandResult run = CommandLine.Run(["run", folder, "--out", result, .. more]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return result;
    }
}
