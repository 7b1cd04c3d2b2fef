using System.Globalization;
using System.Net;
using DialogueMining.Models;
using DialogueMining.Review.Log;
using DialogueMining.Tests.Review.Desk;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>
/// The server is killed in the middle of decisions that people send: what the screen confirmed is there, and what a page showed is
/// stored. Three kills always; <c>DESK_KILLS=50</c> for the whole thousand of decisions.
/// </summary>
[Collection(SampleDesk.Name)]
public sealed class ServerKillTests : IDisposable
{
    private const int Each = 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_server_has_stored_all_that_it_confirmed_and_signs_nobody_out()
    {
        int kills = int.TryParse(Environment.GetEnvironmentVariable("DESK_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out int many) ? many : 3;
        string result = Directory.CreateDirectory(Path.Combine(_folder.Path, "result")).FullName, home = Path.Combine(_folder.Path, "home");
        DeskSample.WriteCorpus(result);
        SortedDictionary<int, long> confirmed = [];
        int sent = 0;
        DeskClient? client = null;
        try
        {
            for (int kill = 0; kill < kills; kill++)
            {
                using DeskProcess desk = await DeskProcess.Start(result, home);
                client ??= await SignIn(desk);
                Assert.Equal(new Uri(desk.Link.GetLeftPart(UriPartial.Authority)), client.Http.BaseAddress);
                DeskPage page = await client.Open("/?zeige=alle");
                Assert.Equal(HttpStatusCode.OK, page.Status);

                // Nothing is seen that is not stored: neither after the crash before nor while decisions come in.
                long seen = Version(page);
                Assert.True(seen <= Stored(result).Count);
                for (int each = 0; each < Each - 1; each++)
                {
                    page = await Decide(client, page, ++sent);
                    confirmed.Add(sent, Confirmed(page));
                }

                // The last one is in the middle of its way when the server ends, each time at another point.
                Task<DeskPage> last = Decide(client, page, ++sent);
                await Task.Delay(TimeSpan.FromMilliseconds(kill * 37 % 61 * 0.5));
                desk.Kill();
                await last.ContinueWith(task => _ = task.Exception, TaskScheduler.Default);
                Check(result, confirmed);
            }
        }
        finally
        {
            client?.Dispose();
        }

        Assert.Equal(kills * Each, sent);
        Assert.Equal(kills * (Each - 1), confirmed.Count);
        Assert.InRange(Stored(result).Count, confirmed.Count, sent);
    }

    private static async Task<DeskClient> SignIn(DeskProcess desk)
    {
        DeskClient client = new(new Uri(desk.Link.GetLeftPart(UriPartial.Authority)));
        await client.Submit(await client.Open(desk.Link.AbsolutePath), "form", ("name", "Anna Weber"));
        return client;
    }

    private static Task<DeskPage> Decide(DeskClient client, DeskPage page, int number)
    {
        AngleSharp.Dom.IElement[] boxes = [.. page.Document.QuerySelectorAll("[name='wahl']")];
        return client.Submit(
            page, "#sammel", ("wahl", boxes[number % boxes.Length].GetAttribute("value")!),
            ("was", number % 2 == 0 ? nameof(Verdict.Reject) : nameof(Verdict.Note)), ("grund", $"Grund {number}"));
    }

    private static long Confirmed(DeskPage page)
    {
        Assert.NotNull(page.Document.QuerySelector("#eben"));
        string address = page.Address.Query;
        return long.Parse(address[(address.LastIndexOf("eben=", StringComparison.Ordinal) + 5)..], CultureInfo.InvariantCulture);
    }

    private static long Version(DeskPage page) => long.Parse(page.Document.Body!.GetAttribute("data-version")!, CultureInfo.InvariantCulture);

    private static IReadOnlyList<LogEntry> Stored(string result)
    {
        (IReadOnlyList<LogEntry>? entries, Problem? problem) = ReviewLog.Read(result);
        Assert.Null(problem);
        return entries ?? [];
    }

    // The reader checks the chain from the first entry on.
    private static void Check(string result, SortedDictionary<int, long> confirmed)
    {
        IReadOnlyList<LogEntry> entries = Stored(result);
        Assert.All(confirmed, pair => Assert.Contains($"\"Grund {pair.Key}\"", entries[(int)pair.Value - 1].Action, StringComparison.Ordinal));
    }
}
