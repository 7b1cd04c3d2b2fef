using DialogueMining.Runner.Engines;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Engines;

/// <summary>Engines on the command line: used where this build has them, told of plainly where it has not.</summary>
public sealed class EngineCommandTests : IDisposable
{
    private static readonly string[] BuiltNames = [.. EngineList.Built.Clustering.Keys, .. EngineList.Built.Parquet.Keys, .. EngineList.Built.Chat.Keys];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--engine", "mlnet")]
    [InlineData("--parquet-engine", "parquet.net")]
    [InlineData("--llm-engine", "semantic-kernel", "--llm", "http://127.0.0.1:9/v1", "--model", "probe")]
    public void An_engine_is_used_and_recorded_or_missed_in_plain_words(string option, string engine, params string[] others)
    {
        string notes = _folder.Write("tisch-1.txt", "Tisch 1\n- Mehr Bänke am See\n- Der Bus fährt nie\n"), result = Path.Combine(_folder.Path, "ergebnis");

        // Nothing is drafted of an event without a round, so that no server is asked.
        CommandResult run = CommandLine.Run(["run", notes, "--out", result, option, engine, .. others]);

        if (BuiltNames.Contains(engine))
        {
            Assert.True(run.ExitCode == 0, run.Errors);
            Assert.Contains($"\"{option[2..]}\": \"{engine}\"", File.ReadAllText(Path.Combine(result, "run.json")), StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"{option}: „{engine}“ ist in dieser Fassung des Programms nicht enthalten.", run.Errors, StringComparison.Ordinal);
            Assert.Contains("dotnet build -p:CardPackages=true", run.Errors, StringComparison.Ordinal);
            Assert.False(Directory.Exists(result));
        }
    }

    [Theory]
    [InlineData("--engine: „weka“ gibt es nicht. Möglich ist mlnet.", "--engine", "weka")]
    [InlineData("--parquet-engine: „arrow“ gibt es nicht. Möglich ist parquet.net.", "--parquet-engine", "arrow")]
    [InlineData("--llm-engine wirkt nur zusammen mit --llm.", "--llm-engine", "semantic-kernel")]
    public void What_does_not_fit_is_refused(string message, params string[] options)
    {
        CommandResult run = CommandLine.Run(["run", _folder.Write("notiz.txt", "- Mehr Bänke\n"), .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_build_knows_no_library_of_an_engine()
    {
        string[] libraries = ["Microsoft.ML", "Parquet", "Microsoft.SemanticKernel"];

        Assert.DoesNotContain(typeof(Pipeline.DialoguePipeline).Assembly.GetReferencedAssemblies(), assembly => libraries.Any(library => assembly.Name!.StartsWith(library, StringComparison.Ordinal)));
        Assert.Equal(BuiltNames.Length > 0, typeof(EngineList).Assembly.GetReferencedAssemblies().Any(assembly => assembly.Name!.StartsWith("DialogueMining.Engines", StringComparison.Ordinal)));
    }
}
