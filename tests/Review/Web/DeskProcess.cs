using System.Diagnostics;
using System.Text;

namespace DialogueMining.Tests.Review.Web;

/// <summary>The program with the verb <c>review</c>, as a user starts it.</summary>
internal sealed class DeskProcess : IDisposable
{
    private readonly Process _process;

    private DeskProcess(Process process, Uri link) => (_process, Link) = (process, link);

    /// <summary>The link that the program names.</summary>
    public Uri Link { get; }

    /// <summary>Bytes of memory that the program holds.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<DeskProcess> Start(string result)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "dialogue-mining.dll"), "review", result, "--no-browser" })
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (line.Trim().StartsWith("http://", StringComparison.Ordinal))
            {
                return new DeskProcess(process, new Uri(line.Trim()));
            }
        }

        process.Dispose();
        throw new InvalidOperationException("The desk did not open.");
    }

    /// <summary>Another link, as the program gives it when somebody presses Enter.</summary>
    public async Task<Uri> NextLink()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.StandardInput.FlushAsync();
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) is { } line)
        {
            if (line.Trim().StartsWith("http://", StringComparison.Ordinal))
            {
                return new Uri(line.Trim());
            }
        }

        throw new InvalidOperationException("The desk has ended.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
