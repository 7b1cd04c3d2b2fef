using System.Security.Cryptography;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Runner;

/// <summary>Same input, same bytes: in any culture, with any number of threads, from any folder. Only run.json knows the clock.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cultures_and_threads_leave_no_trace_in_the_result()
    {
        string[] reference = Run("eins", "1", "C.UTF-8");

        Assert.NotEmpty(reference);
        Assert.Equal(reference, Run("zwei", "4", "tr_TR.UTF-8"));
        Assert.Equal(reference, Run("drei", "2", "de_DE.UTF-8"));
    }

    private string[] Run(string name, string threads, string language)
    {
        string result = Path.Combine(_folder.Path, name);
        CommandResult run = CommandLine.Run(
            ["run", Repository.PathOf("corpora", "stadtbibliothek-leseberg"), "--out", result, "--threads", threads],
            string.Empty,
            new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language });
        Assert.True(run.ExitCode == 0, run.Errors);
        return
        [
            .. Directory.EnumerateFiles(result, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != "run.json")
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetRelativePath(result, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
        ];
    }
}
