using System.Diagnostics;
using System.Globalization;
using System.Text;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Log;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>A process that is killed loses nothing that it has confirmed.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 50;
    private const int Each = 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_thousand_decisions_and_fifty_kills_lose_no_confirmed_decision()
    {
        DeskSample.WriteCorpus(_folder.Path);
        int decided = 0;
        SortedDictionary<int, long> confirmed = [];
        for (int kill = 0; kill < Kills; kill++)
        {
            using Process writer = Start();
            for (int line = 0; line < Each; line++)
            {
                writer.StandardInput.WriteLine(Decision(++decided));
            }

            // Each time at another point: between two decisions, or in the middle of one.
            for (int read = 0; read < 1 + (kill * 7 % Each) && writer.StandardOutput.ReadLine() is { } answer; read++)
            {
                Assert.StartsWith("ok ", answer, StringComparison.Ordinal);
                confirmed[decided - Each + 1 + read] = long.Parse(answer[3..], CultureInfo.InvariantCulture);
            }

            writer.Kill();
            writer.WaitForExit();
        }

        (IReadOnlyList<LogEntry>? entries, Problem? problem) = ReviewLog.Read(_folder.Path);
        Assert.Null(problem);
        Assert.Equal(Kills * Each, decided);
        Assert.True(confirmed.Count >= Kills);
        Assert.All(confirmed, pair => Assert.Contains($"\"Grund {pair.Key}\"", entries![(int)pair.Value - 1].Action, StringComparison.Ordinal));
        using ReviewDesk desk = DeskSample.Open(_folder.Path);
        Assert.Null(desk.Verify());
        Assert.Equal(entries!.Count, desk.Version);
    }

    private Process Start()
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "dialogue-mining.dll"), "decisions", _folder.Path, "--import", "-", "--reviewer", "A. Weber" },
        };
        Process writer = Process.Start(start)!;
        writer.StandardInput.AutoFlush = true;
        writer.ErrorDataReceived += (_, _) => { };
        writer.BeginErrorReadLine();
        return writer;
    }

    private static string Decision(int number) => string.Create(CultureInfo.InvariantCulture,
        $"{{\"changes\":[{{\"change\":\"leitbild-c{1 + (number % 20):00}\",\"decision\":\"{(number % 2 == 0 ? "adopt" : "reject")}\",\"reason\":\"Grund {number}\"}}]}}");
}
