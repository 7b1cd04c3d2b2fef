using System.Diagnostics;
using System.Text;

namespace DialogueMining.Tests.Review.Web;

/// <summary>
/// The program with the verb <c>review</c>, as a user starts it; <c>DESK_PROGRAM</c> names another one than that beside the tests,
/// for example the published file.
/// </summary>
internal sealed class DeskProcess : IDisposable
{
    private readonly Process _process;

    private DeskProcess(Process process, Uri link) => (_process, Link) = (process, link);

    /// <summary>The link that the program names.</summary>
    public Uri Link { get; }

    /// <summary>The most memory that the program has held, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Processor time that the program has used.</summary>
    public TimeSpan Work
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the program.</summary>
    /// <param name="result">The result folder.</param>
    /// <param name="home">Where the program keeps who is signed in.</param>
    public static async Task<DeskProcess> Start(string result, string home)
    {
        string program = Environment.GetEnvironmentVariable("DESK_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "dialogue-mining.dll");
        bool isAlone = !program.EndsWith(".dll", StringComparison.Ordinal);
        ProcessStartInfo start = new(isAlone ? program : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in new[] { program, "review", result, "--no-browser" }.Skip(isAlone ? 1 : 0))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["XDG_DATA_HOME"] = home;
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

    /// <summary>Ends the program with SIGKILL: it gets no chance to write anything.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
