namespace DialogueMining.Tests.Support;

/// <summary>The results of the sample events, made once for all tests that look at them.</summary>
public sealed class SampleResult : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly Dictionary<string, string> _results = [];

    /// <summary>The result folder of a sample event.</summary>
    public string Of(string name)
    {
        if (!_results.TryGetValue(name, out string? folder))
        {
            folder = Path.Combine(_folder.Path, name);
            CommandResult run = CommandLine.Run("run", Repository.PathOf("corpora", name), "--out", folder);
            Assert.True(run.ExitCode == 0, run.Errors);
            _results.Add(name, folder);
        }

        return folder;
    }

    public void Dispose() => _folder.Dispose();
}
