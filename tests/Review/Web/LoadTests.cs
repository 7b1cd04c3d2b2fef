using System.Diagnostics;
using System.Globalization;
using System.Text;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;
using Xunit.Abstractions;

namespace DialogueMining.Tests.Review.Web;

/// <summary>
/// Ten reviewers at once on a page with 500 changes, for some seconds; <c>DESK_LOAD_SECONDS=120</c> for the whole two minutes,
/// which then also hold the time of a page and the program's memory.
/// </summary>
[Collection(SampleDesk.Name)]
public sealed class LoadTests(ITestOutputHelper output) : IDisposable
{
    private const int Reviewers = 10, Changes = 500;

    private const double SlowestPage = 100;

    private const long MostMemory = 300L * 1024 * 1024;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ten_reviewers_lose_no_decision_and_wait_for_no_page()
    {
        bool isLong = int.TryParse(Environment.GetEnvironmentVariable("DESK_LOAD_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds);
        string result = Result();
        List<double> pages = [];
        int decisions = 0;
        long memory;
        using (DeskProcess desk = await DeskProcess.Start(result))
        {
            DeskClient[] reviewers = await SignIn(desk);
            await reviewers[0].Open("/?zeige=alle");
            CancellationTokenSource end = new(TimeSpan.FromSeconds(isLong ? seconds : 4));
            await Task.WhenAll(reviewers.Select((client, index) => Task.Run(() => Work(client, index, pages, () => Interlocked.Increment(ref decisions), end.Token))));
            memory = desk.Memory;
            Array.ForEach(reviewers, client => client.Dispose());
        }

        pages.Sort();
        double slow = pages[(int)(pages.Count * 0.95)];
        output.WriteLine($"{pages.Count} pages, p50 {pages[pages.Count / 2]:0} ms, p95 {slow:0} ms, {decisions} decisions, {memory / 1024 / 1024} MB");
        (ReviewDesk? after, _) = ReviewDesk.Open(result, TimeProvider.System);
        using (after)
        {
            Assert.Equal(Changes, after!.State.Changes.Count);
            Assert.Equal(decisions, after.Version);
        }

        Assert.True(!isLong || slow < SlowestPage, $"p95 is {slow} ms");
        Assert.True(!isLong || memory < MostMemory, $"{memory} bytes");
    }

    // Reads the queue, decides about one of its own changes, looks at its page; thinks a moment in between, as people do.
    private static async Task Work(DeskClient client, int index, List<double> pages, Action decided, CancellationToken end)
    {
        for (int round = 0; !end.IsCancellationRequested; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            using HttpResponseMessage answer = await client.Http.GetAsync(new Uri("/?zeige=alle", UriKind.Relative), CancellationToken.None);
            string text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            lock (pages)
            {
                pages.Add(watch.Elapsed.TotalMilliseconds);
            }

            DeskPage queue = new(answer.StatusCode, client.Http.BaseAddress!, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text), answer);
            string own = queue.Document.QuerySelectorAll("[name='wahl']")[index + (round * Reviewers % Changes)].GetAttribute("value")!;
            DeskPage after = await client.Submit(queue, "#sammel", ("einzeln", (round % 2 == 0 ? "reject:" : "adopt:") + own));
            if (after.Document.QuerySelector("#eben") is not null)
            {
                decided();
            }

            await Task.Delay(700, CancellationToken.None);
        }
    }

    private static async Task<DeskClient[]> SignIn(DeskProcess desk)
    {
        List<DeskClient> reviewers = [];
        Uri link = desk.Link;
        for (int number = 1; number <= Reviewers; number++)
        {
            DeskClient client = new(new Uri(link.GetLeftPart(UriPartial.Authority)));
            await client.Submit(await client.Open(link.AbsolutePath), "form", ("name", $"Person {number}"));
            reviewers.Add(client);
            link = number < Reviewers ? await desk.NextLink() : link;
        }

        return [.. reviewers];
    }

    // Five hundred words that two tables each want otherwise.
    private string Result()
    {
        StringBuilder draft = new("# Leitbild\n"), notes = new();
        for (int number = 0; number < Changes; number++)
        {
            string word = Word(number);
            draft.Append(CultureInfo.InvariantCulture, $"\nDie Stadt stärkt {word}plätze für alle, die hier leben.\n");
            notes.Append(CultureInfo.InvariantCulture, $"- „{word}plätze“ durch „{word}stätten“ ersetzen\n");
        }

        _folder.Write("event/event.json", """
            { "id": "gross", "title": "Große Veranstaltung", "documents": [ { "id": "leitbild", "title": "Leitbild", "draft": "drafts/leitbild.md" } ],
              "rounds": [ { "number": 1, "title": "Leitbild", "kind": "wording", "document": "leitbild" } ] }
            """);
        _folder.Write("event/drafts/leitbild.md", draft.ToString());
        _folder.Write("event/notes/tisch-1.txt", $"Tisch 1\n\nRunde 1\n{notes}");
        _folder.Write("event/notes/tisch-2.txt", $"Tisch 2\n\nRunde 1\n{notes}");
        string result = Path.Combine(_folder.Path, "result");
        CommandResult run = CommandLine.Run("run", Path.Combine(_folder.Path, "event"), "--out", result);
        Assert.True(run.ExitCode == 0, run.Errors);
        return result;
    }

    // Any two words differ in two syllables at least, and these in two letters: none is taken for another's typing error.
    private static string Word(int number)
    {
        int first = number % 25, second = number / 25 % 25;
        string word = Syllable(first) + Syllable(second) + Syllable((first + (2 * second)) % 25);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Syllable(int number) =>
        new(["bdfgk"[number % 5], "aeiou"[number / 5], "lmnrs"[((number % 5) + (number / 5)) % 5]]);
}
