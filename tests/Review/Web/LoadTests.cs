using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;
using Xunit.Abstractions;

namespace DialogueMining.Tests.Review.Web;

/// <summary>
/// Ten reviewers at once on a page with 500 changes, for some seconds; <c>DESK_LOAD_SECONDS=120</c> for the whole two minutes, which
/// then also hold the time of a page and the program's memory. <c>DESK_LOAD_PAUSE=0</c> lets them decide without a thought.
/// </summary>
[Collection(SampleDesk.Name)]
public sealed partial class LoadTests(ITestOutputHelper output) : IDisposable
{
    private const int Reviewers = 10, Changes = 500;

    // A person who reads a sentence before and after and presses a button takes some seconds: 4 on the average here, from 2 to 6.
    private const double Thought = 4;

    private const double SlowestPage = 100;

    private const long MostMemory = 300L * 1024 * 1024;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ten_reviewers_lose_no_decision_and_wait_for_no_page()
    {
        int? seconds = Given("DESK_LOAD_SECONDS");
        double pause = seconds is null ? 0.5 : Given("DESK_LOAD_PAUSE") ?? Thought;
        string result = Result();
        LoadFigures figures = new();
        using (DeskProcess desk = await DeskProcess.Start(result, Path.Combine(_folder.Path, "home")))
        {
            DeskClient[] reviewers = await SignIn(desk);
            Assert.Equal(Changes, Rows().Count(await reviewers[0].Http.GetStringAsync(new Uri("/?zeige=alle", UriKind.Relative))));
            TimeSpan before = desk.Work;
            using CancellationTokenSource end = new(TimeSpan.FromSeconds(seconds ?? 4));
            await Task.WhenAll(reviewers.SelectMany((client, index) => new[]
            {
                Task.Run(() => Decide(client, index, pause, figures, end.Token)), Task.Run(() => Watch(client, figures, end.Token)),
            }));
            figures.Memory = desk.Memory;
            figures.Work = desk.Work - before;
            Array.ForEach(reviewers, client => client.Dispose());
        }

        output.WriteLine($"pause {pause} s: {figures}");
        (ReviewDesk? after, _) = ReviewDesk.Open(result, TimeProvider.System);
        using (after)
        {
            Assert.Equal(Changes, after!.State.Changes.Count);
            Assert.Equal(figures.Decisions, after.Version);
        }

        Assert.True(seconds is null || pause == 0 || figures.Slow < SlowestPage, $"p95 is {figures.Slow} ms");
        Assert.True(seconds is null || figures.Memory < MostMemory, $"{figures.Memory} bytes");
    }

    // Looks at the queue, thinks, decides about one of its own changes, and sees the queue again.
    private static async Task Decide(DeskClient client, int index, double pause, LoadFigures figures, CancellationToken end)
    {
        Random thoughts = new(index);
        await Pause(pause * thoughts.NextDouble(), end);
        for (int round = 0; !end.IsCancellationRequested; round++)
        {
            string queue = await figures.Measure(() => client.Http.GetAsync(new Uri("/?zeige=alle", UriKind.Relative)));
            await Pause(pause * (0.5 + thoughts.NextDouble()), end);
            string own = Rows().Matches(queue)[index + (round * Reviewers % Changes)].Groups[1].Value;
            using FormUrlEncodedContent form = new(
            [
                KeyValuePair.Create("__RequestVerificationToken", Token().Match(queue).Groups[1].Value), KeyValuePair.Create("von", "/?zeige=alle"),
                KeyValuePair.Create("einzeln", (round % 2 == 0 ? "reject:" : "adopt:") + own),
            ]);
            string after = await figures.Measure(() => client.Http.PostAsync(new Uri("/entscheiden", UriKind.Relative), form));
            figures.Decided(after.Contains("id=\"eben\"", StringComparison.Ordinal));
        }
    }

    // What the page does by itself: it asks twice a second what is new, and fetches itself again when something is.
    private static async Task Watch(DeskClient client, LoadFigures figures, CancellationToken end)
    {
        for (long version = 0; !end.IsCancellationRequested; await Pause(0.5, end))
        {
            using HttpResponseMessage answer = await client.Http.SendAsync(ByItself($"/stand?seit={version}"), CancellationToken.None);
            using System.Text.Json.JsonDocument news = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(CancellationToken.None));
            long newest = news.RootElement.GetProperty("version").GetInt64();
            if (newest > version)
            {
                await figures.Measure(() => client.Http.SendAsync(ByItself("/?zeige=alle")));
                version = newest;
            }
        }
    }

    private static HttpRequestMessage ByItself(string path) => new(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "X-By-Itself", "1" } } };

    // The end cuts thinking short, never a request.
    private static Task Pause(double seconds, CancellationToken end) =>
        Task.Delay(TimeSpan.FromSeconds(seconds), end).ContinueWith(_ => { }, TaskScheduler.Default);

    private static int? Given(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

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

    [GeneratedRegex("name=\"wahl\" value=\"([^\"]+)\"")]
    private static partial Regex Rows();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
