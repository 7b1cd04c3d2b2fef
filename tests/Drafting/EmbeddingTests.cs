using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Drafting.Vectors;
using DialogueMining.Runner.ModelServers;
using DialogueMining.Tests.Support;
using DialogueMining.Tests.Themes;

namespace DialogueMining.Tests.Drafting;

/// <summary>Vectors of an embedding model: asked for in batches, kept, all or none.</summary>
public sealed class EmbeddingTests : IDisposable
{
    private static readonly Dictionary<string, ReadOnlyMemory<float>> Nothing = [];

    private static readonly EmbedderOptions Quick = new() { Model = "probe", FirstPause = TimeSpan.FromMilliseconds(1), TimeLimit = TimeSpan.FromSeconds(20) };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static Statement[] Statements => [.. ThemeSamples.ThreeMatters.Select(entry => entry.Statement)];

    [Fact]
    public async Task Each_statement_gets_the_vector_of_its_text()
    {
        using ModelServer server = new(Vectors);

        EmbeddingRun run = await Ask(server, Quick with { Batch = 7 });

        Assert.Null(run.Failure);
        Assert.Equal([7, 7, 4], server.Requests.Select(request => request.Inputs.Length));
        Assert.All(Statements, statement => Assert.Equal(new[] { statement.Text.Length, 1f / 3, -0.5f }, run.Vectors[statement.Id].ToArray()));
        Assert.All(server.Requests, request => Assert.StartsWith("POST /v1/embeddings ", request.Head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kept_vectors_come_back_from_the_file_bit_by_bit_and_need_no_server()
    {
        using ModelServer server = new(Vectors);
        EmbeddingRun first = await Ask(server, Quick);
        ResultFile file = EmbeddingCache.Write(first.Known);

        IReadOnlyDictionary<string, ReadOnlyMemory<float>> read = EmbeddingCache.Read(file.Content);
        EmbeddingRun second = await new Embedder(Quick).EmbedAsync(Statements, read, CancellationToken.None);

        Assert.Null(second.Failure);
        Assert.Empty(second.Requests);
        Assert.All(Statements, statement => Assert.Equal(first.Vectors[statement.Id].ToArray(), second.Vectors[statement.Id].ToArray()));
        Assert.Equal(file.Content.ToArray(), EmbeddingCache.Write(second.Known).Content.ToArray());
        Assert.Empty(EmbeddingCache.Read("nichts"u8.ToArray()));
        Assert.NotNull((await new Embedder(Quick with { Model = "anderes" }).EmbedAsync(Statements, read, CancellationToken.None)).Failure);
    }

    [Theory]
    [InlineData("too few", "die Vektoren haben nicht die verlangte Form")]
    [InlineData("not numbers", "die Vektoren haben nicht die verlangte Form")]
    [InlineData("other lengths", "die Vektoren haben nicht die verlangte Form")]
    [InlineData("broken", "der Server meldet 500")]
    public async Task All_or_none(string fault, string reason)
    {
        using ModelServer server = new(request => fault switch
        {
            "too few" => ServerReply.Vectors([[1, 2]]),
            "not numbers" => ServerReply.Vectors(request.Inputs.Select(_ => new[] { float.NaN })),
            "other lengths" => ServerReply.Vectors(request.Inputs.Select((_, index) => new float[index + 1])),
            _ => request.Number == 1 ? Vectors(request) : new ServerReply(500, "{}"),
        });

        EmbeddingRun run = await Ask(server, Quick with { Batch = 9, Attempts = 2 });

        Assert.Equal(reason, run.Failure);
        Assert.Empty(run.Vectors);
    }

    [Fact]
    public async Task A_silent_server_costs_its_time_limit_and_the_clock_comes_from_outside()
    {
        using ModelServer silent = new(_ => new ServerReply(200, string.Empty) { IsSilent = true });
        using ModelServer server = new(Vectors);

        EmbeddingRun run = await Ask(silent, Quick with { TimeLimit = TimeSpan.FromMilliseconds(100), Attempts = 2, FirstPause = TimeSpan.FromMilliseconds(2) });
        EmbeddingRun timed = await Ask(server, Quick with { Clock = new StillClock() });

        Assert.Equal("keine Antwort in 0,1 Sekunden", run.Failure);
        Assert.Equal(2, Assert.Single(run.Requests).Attempts);
        Assert.Equal(0, Assert.Single(timed.Requests).Seconds);
    }

    [Fact]
    public void The_command_line_keeps_vectors_hides_names_and_goes_on_without_the_server()
    {
        string notes = _folder.Write("event/tisch-1.txt", "Tisch 1\n- Frau Jutta Kowalski will Bänke\n- Mehr Bänke am See\n- Der Bus fährt nie\n- Abends kein Bus\n");
        string result = Path.Combine(_folder.Path, "ergebnis"), url;
        using (ModelServer server = new(Vectors))
        {
            url = server.Url;
            CommandResult run = CommandLine.Run("run", notes, "--out", result, "--embeddings", url, "--embedding-model", "probe");
            Assert.True(run.ExitCode == 0, run.Errors);
            Assert.Contains("gehen jetzt die Aussagen dieser Veranstaltung", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain(server.Requests, request => request.Body.Contains("Kowalski", StringComparison.Ordinal));
        }

        string analysis = File.ReadAllText(Path.Combine(result, "analysis.json"));
        CommandResult second = CommandLine.Run("run", notes, "--out", result, "--embeddings", url, "--embedding-model", "probe");
        Assert.True(second.ExitCode == 0, second.Errors);
        Assert.Equal(analysis, File.ReadAllText(Path.Combine(result, "analysis.json")));
        Assert.Contains("Modell „probe“ über die Ähnlichkeit", File.ReadAllText(Path.Combine(result, "report.html")), StringComparison.Ordinal);

        File.Delete(Path.Combine(result, "embeddings.parquet"));
        using ModelServer broken = new(_ => new ServerReply(404, "{}"));
        CommandResult third = CommandLine.Run("run", notes, "--out", result, "--embeddings", broken.Url, "--embedding-model", "probe");
        Assert.True(third.ExitCode == 0, third.Errors);
        Assert.Contains("Die Themen sind ohne Einbettungsmodell gebildet.", third.Errors, StringComparison.Ordinal);
        Assert.Contains("ohne Sprachmodell", File.ReadAllText(Path.Combine(result, "report.html")), StringComparison.Ordinal);
    }

    private static ServerReply Vectors(ServerRequest request) => ServerReply.Vectors(request.Inputs.Select(text => new[] { text.Length, 1f / 3, -0.5f }));

    private static async Task<EmbeddingRun> Ask(ModelServer server, EmbedderOptions options)
    {
        using OpenAiEmbeddings generator = new(new ModelAddress(new Uri(server.Url), "probe", null));
        return await new Embedder(options with { Generator = generator }).EmbedAsync(Statements, Nothing, CancellationToken.None);
    }

    /// <summary>No time goes by for whoever asks for it.</summary>
    private sealed class StillClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
