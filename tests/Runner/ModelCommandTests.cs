using System.Security.Cryptography;
using System.Text.Json;
using DialogueMining.Tests.Drafting;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Runner;

/// <summary>A language model on the command line: what leaves, what stays, what the user is told.</summary>
public sealed class ModelCommandTests : IDisposable
{
    private const string Key = "sk-ganz-geheim-4711";

    private readonly TemporaryFolder _folder = new();

    public ModelCommandTests()
    {
        _folder.Write("event/drafts/text.md", "Der Verein ist offen für alle.\n\nWir treffen uns am See.\n");
        _folder.Write("event/notes/tisch-1.txt", "Tisch 1\n- „offen“ durch „einladend“ ersetzen\n- Frau Jutta Kowalski (jutta@kowalski.example) wünscht Bänke am See\n- Mehr Bänke am See, bitte einfacher sagen\n");
        _folder.Write("event/notes/tisch-2.txt", "Tisch 2\n- statt „offen“ lieber „einladend“\n- Bänke am See fehlen, sagt Herr Müller-Lüdenscheidt\n- Der Text soll kürzer werden\n");
    }

    public void Dispose() => _folder.Dispose();

    private string Event => Path.Combine(_folder.Path, "event");

    private string Out => Path.Combine(_folder.Path, "ergebnis");

    [Fact]
    public void Without_a_server_no_socket_is_opened()
    {
        string quiet = Path.Combine(_folder.Path, "still.txt"), loud = Path.Combine(_folder.Path, "laut.txt");
        using ModelServer server = ModelServer.Chat(ModelRobot.Honest);

        Assert.Equal(0, Run(Witnessed(quiet)).ExitCode);
        Assert.Equal(0, Run(Witnessed(loud), "--llm", server.Url, "--model", "probe").ExitCode);

        Assert.Equal("begun\n", File.ReadAllText(quiet));
        Assert.Contains("System.Net.Sockets ConnectStart", File.ReadAllText(loud), StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestions_stand_beside_the_result_in_every_form_and_change_nothing_in_it()
    {
        Assert.Equal(0, Run([]).ExitCode);
        Dictionary<string, string> plain = Files();
        string html = Read("report.html"), text = Read("texts/text.md");
        using ModelServer server = ModelServer.Chat(request => request.Number == 2 ? ModelRobot.Saying(request, "Der Zirkus kommt.") : ModelRobot.Honest(request));

        CommandResult run = Run([], "--llm", server.Url, "--model", "probe");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains($"An {server.Url} (Modell probe) gehen jetzt Aussagen und Entwürfe", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nach Prüfung verworfen: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(text, Read("texts/text.md"));
        Assert.DoesNotContain("Sprachmodells", html, StringComparison.Ordinal);
        Assert.Contains("Vorschlag eines Sprachmodells", Read("report.html"), StringComparison.Ordinal);
        Assert.Contains("Das Wort „Zirkus“ steht weder im Entwurf noch in den genannten Aussagen.", Read("report.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("ohne Sprachmodell", Read("report.html"), StringComparison.Ordinal);
        Assert.Contains("suggestions", Read("tables/LIESMICH.md"), StringComparison.Ordinal);
        string[] unchanged = [.. plain.Where(file => file.Key.StartsWith("tables/", StringComparison.Ordinal) && !file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Key)];
        Assert.NotEmpty(unchanged);
        Dictionary<string, string> beside = Files();
        Assert.All(unchanged, name => Assert.Equal(plain[name], beside[name]));
        JsonElement drafting = Json("run.json").GetProperty("drafting");
        Assert.Equal(1, drafting.GetProperty("refused").GetInt32());
        Assert.Equal(1, drafting.GetProperty("refusals").GetProperty("word").GetInt32());
        Assert.Equal(server.Url, drafting.GetProperty("server").GetString());
        Assert.Equal(64, drafting.GetProperty("requests")[0].GetProperty("hash").GetString()!.Length);
    }

    [Fact]
    public void A_second_run_needs_no_server_and_gives_the_same_bytes_and_export_writes_them_again()
    {
        string url;
        using (ModelServer server = ModelServer.Chat(ModelRobot.Honest))
        {
            url = server.Url;
            Assert.Equal(0, Run([], "--llm", url, "--model", "probe").ExitCode);
        }

        Dictionary<string, string> first = Files();

        CommandResult second = Run([], "--llm", url, "--model", "probe");

        Assert.True(second.ExitCode == 0, second.Errors);
        Assert.DoesNotContain("gehen jetzt", second.Errors, StringComparison.Ordinal);
        Assert.Equal(first, Files());
        Assert.Equal(0, CommandLine.Run("export", Out).ExitCode);
        Assert.Equal(first, Files());
        Assert.Equal(0, Run([]).ExitCode);
        Assert.Equal(first["drafting-cache.jsonl"], Files()["drafting-cache.jsonl"]);
    }

    [Fact]
    public void A_server_that_fails_leaves_the_whole_result_and_one_clear_line()
    {
        Assert.Equal(0, Run([]).ExitCode);
        string[] names = [.. Files().Keys.Order(StringComparer.Ordinal)];
        using ModelServer server = new(_ => new ServerReply(404, "{}"));

        CommandResult run = Run([], "--llm", server.Url, "--model", "gibt-es-nicht");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains($"Modellserver {server.Url}: Adresse oder Modell unbekannt (404). Das Ergebnis ist vollständig, nur ohne Vorschläge.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(names, Files().Keys.Order(StringComparer.Ordinal));
        Assert.Contains("ohne Sprachmodell", Read("report.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hide")]
    [InlineData("keep")]
    public void Names_and_contacts_never_leave_and_the_key_is_nowhere(string names)
    {
        using ModelServer server = ModelServer.Chat(ModelRobot.Honest);

        CommandResult run = Run(new Dictionary<string, string> { ["DIALOGUE_MINING_API_KEY"] = Key }, "--llm", server.Url, "--model", "probe", "--names", names);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.NotEmpty(server.Requests);
        Assert.All(server.Requests, request =>
        {
            Assert.Contains($"Authorization: Bearer {Key}", request.Head, StringComparison.Ordinal);
            Assert.DoesNotContain("Kowalski", request.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("denscheidt", request.Body, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Contains(server.Requests, request => request.Question.Contains("[Person 1]", StringComparison.Ordinal));
        Assert.DoesNotContain(Key, run.Output + run.Errors, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(Key, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--llm und --model gehören zusammen", "--llm", "http://localhost:1/v1")]
    [InlineData("--llm und --model gehören zusammen", "--model", "probe")]
    [InlineData("ist keine Adresse", "--llm", "localhost", "--model", "probe")]
    [InlineData("ist keine Adresse", "--llm", "file:///etc/passwd", "--model", "probe")]
    public void Half_an_address_is_refused(string message, params string[] options)
    {
        CommandResult run = Run([], options);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private CommandResult Run(IReadOnlyDictionary<string, string> variables, params string[] options) =>
        CommandLine.Run(["run", Event, "--out", Out, .. options], string.Empty, variables);

    private CommandResult Run(string[] none, params string[] options) => Run(none.ToDictionary(name => name), options);

    private static Dictionary<string, string> Witnessed(string file) => new()
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(ModelCommandTests).Assembly.Location,
        ["DIALOGUE_MINING_WITNESS"] = file,
    };

    private string Read(string name) => File.ReadAllText(Path.Combine(Out, name));

    private JsonElement Json(string name)
    {
        using JsonDocument json = JsonDocument.Parse(Read(name));
        return json.RootElement.Clone();
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "run.json")
        .ToDictionary(file => Path.GetRelativePath(Out, file).Replace('\\', '/'), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
}
