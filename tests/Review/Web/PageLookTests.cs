using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using DialogueMining.Tests.Support;
using Microsoft.Playwright;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Every page for every eye: axe, narrow screens, enlarged letters, one look with the report, German and English.</summary>
[Collection(SampleDesk.Name)]
public sealed partial class PageLookTests(SampleResult sample)
{
    [ChromiumFact]
    public Task Axe_finds_nothing_in_light_colours() => FindsNothing(ColorScheme.Light);

    [ChromiumFact]
    public Task Axe_finds_nothing_in_dark_colours() => FindsNothing(ColorScheme.Dark);

    [ChromiumFact]
    public async Task Nothing_is_wider_than_the_screen_at_360_pixels_or_enlarged_fourfold()
    {
        await using DeskServer server = await Decided();
        await using Chromium browser = await Chromium.Start();
        foreach (int width in new[] { 320, 360, 640, 768 })
        {
            await using IBrowserContext window = await browser.NewWindow(new() { ViewportSize = new() { Width = width, Height = 800 } });
            IPage page = await window.NewPageAsync();
            await DeskBrowser.SignIn(page, server, $"Anna {width}");
            foreach (string path in SampleDesk.PagesOf(server))
            {
                await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);

                int wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Assert.True(wide <= width, $"{path} is {wide} wide on {width}");
            }
        }
    }

    [ChromiumFact]
    public async Task What_can_be_pressed_is_large_enough_for_a_finger()
    {
        await using DeskServer server = await Decided();
        await using Chromium browser = await Chromium.Start();
        await using IBrowserContext window = await browser.NewWindow(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        IPage page = await window.NewPageAsync();
        await DeskBrowser.SignIn(page, server, "Anna Weber");
        foreach (string path in SampleDesk.PagesOf(server))
        {
            await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);

            string[] small = await page.EvaluateAsync<string[]>("""
                () => Array.from(document.querySelectorAll('button, select, input:not([type=hidden])'))
                    .filter(part => part.checkVisibility()).map(part => [part, part.getBoundingClientRect()])
                    .filter(([, box]) => box.width < 24 || box.height < 24).map(([part, box]) => `${part.outerHTML} ${box.width} x ${box.height}`)
                """);
            Assert.True(small.Length == 0, $"{path}: {string.Join(", ", small)}");
        }
    }

    [Fact]
    public async Task Every_page_has_one_heading_landmarks_and_the_language()
    {
        await using DeskServer server = await Decided();
        using DeskClient client = await server.SignIn("Anna Weber");
        foreach (string path in SampleDesk.PagesOf(server))
        {
            DeskPage page = await client.Open(path);

            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.NotNull(page.Document.QuerySelector("main#inhalt"));
            Assert.NotNull(page.Document.QuerySelector("header nav[aria-label]"));
            Assert.Equal("#inhalt", page.Document.QuerySelector("body > :first-child")!.GetAttribute("href"));
            Assert.Equal("de", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Empty(page.Document.QuerySelectorAll("[id]").GroupBy(part => part.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        }
    }

    [Fact]
    public async Task With_lang_en_the_pages_speak_English()
    {
        await using DeskServer server = await DeskServer.Start(sample.Of(SampleDesk.Small), new() { Language = "en" });
        using DeskClient client = await server.SignIn("Anna Weber");

        DeskPage queue = await client.Open("/");

        Assert.Equal("en", queue.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Decide", queue.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Take note", (await client.Open("/aenderung/" + server.Desk.State.Changes[0].Change.Id.Value)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advice_names_what_the_form_offers_and_no_field_of_a_file()
    {
        await using DeskServer server = await DeskServer.Start(sample.Of(SampleDesk.Large));
        using DeskClient client = await server.SignIn("Anna Weber");
        string[] unplaced = [.. server.Desk.State.Changes.Where(item => item.Choice is { Reason: ChoiceReason.NoPlace }).Select(item => item.Change.Id.Value)];
        Assert.NotEmpty(unplaced);
        foreach (string change in unplaced)
        {
            DeskPage page = await client.Open("/aenderung/" + change);

            Assert.Equal(
                "Die Stelle im Entwurf ist noch nicht sicher. Dazu „An einer bestimmten Stelle übernehmen“ wählen und die Stelle angeben.",
                page.Document.QuerySelector(".sight .warn")!.TextContent);
            Assert.DoesNotContain("adoptElsewhere", page.Words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TEXT-003", "…", true)]
    [InlineData("TEXT-005", "…", true)]
    [InlineData("REVIEW-005", "…", true)]
    [InlineData("REVIEW-006", "Mit „in“ Worte des gemeinten Satzes dazuschreiben.", true)]
    [InlineData("REVIEW-006", "Die Worte so angeben, wie sie im Entwurf stehen.", false)]
    public void Advice_of_the_desk_is_known_in_English(string code, string advice, bool isOwn)
    {
        Problem problem = new(code, Severity.Warning, null, "…", string.Empty, advice);

        Assert.Equal(isOwn, DeskAdvice.For(problem) is { } own && PageTexts.Knows(own));
        Assert.True(DeskAdvice.Found(problem) is not { } found || PageTexts.Knows(found));
    }

    [Fact]
    public void Every_text_of_the_pages_has_an_english_one()
    {
        IEnumerable<string> said = new[] { "Pages", "Web" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("src", "Review", folder), "*.*", SearchOption.TopDirectoryOnly))
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs")
            .SelectMany(file => Said().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value);

        Assert.Empty(said.Where(text => !PageTexts.Knows(text)).Distinct());
    }

    [Fact]
    public void The_desk_and_the_report_share_their_colours()
    {
        string colours = File.ReadAllText(Repository.PathOf("src", "Pipeline", "Reports", "Assets", "colours.css")).ReplaceLineEndings("\n");

        Assert.StartsWith(colours, System.Text.Encoding.UTF8.GetString(new PageAssets().Content("desk.css")!), StringComparison.Ordinal);
        Assert.DoesNotMatch(Colour(), File.ReadAllText(Repository.PathOf("src", "Review", "Pages", "Assets", "desk.css")).Replace("@media print", string.Empty, StringComparison.Ordinal));
    }

    private async Task FindsNothing(ColorScheme colours)
    {
        await using DeskServer server = await Decided();
        await using Chromium browser = await Chromium.Start();
        await using IBrowserContext window = await browser.NewWindow(new() { ColorScheme = colours, ViewportSize = new() { Width = 1280, Height = 900 } });
        IPage page = await window.NewPageAsync();
        await page.GotoAsync(server.Host.CreateLink().AbsoluteUri);
        List<string> found = [.. await Violations(page)];
        await DeskBrowser.Begin(page, server, "Anna Weber");
        foreach (string path in SampleDesk.PagesOf(server).Append("/gibt-es-nicht"))
        {
            await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
            found.AddRange(await Violations(page));
        }

        Assert.Equal([], found);
    }

    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        AxeResult result = await page.RunAxe();
        return result.Violations.Select(found => $"{page.Url}: {found.Id}: {found.Help} ({string.Join(", ", found.Nodes.Take(3).Select(node => node.Target))})");
    }

    // A desk with something of everything on it.
    private async Task<DeskServer> Decided()
    {
        DeskServer server = await DeskServer.Start(sample.Of(SampleDesk.Small));
        IReadOnlyList<ChangeItem> changes = server.Desk.State.Changes;
        server.Desk.Decide("Bilal Kaya", [new Seen(Subject.Of(changes[1].Change.Id), 0)], new ChangeAnswer(Models.Verdict.Adopt), "Mehrere Tische wünschen es.");
        server.Desk.Decide("Bilal Kaya", [new Seen(Subject.Of(changes[^2].Change.Id), 0)], new ChangeAnswer(Models.Verdict.Reject), null);
        return server;
    }

    [GeneratedRegex("""(?:\bT|\btexts)\["([^"]+)"[\],]""")]
    private static partial Regex Said();

    [GeneratedRegex("--(?:paper|ink|soft|line|field|accent|bar|added|gone): #[0-9a-f]{6}")]
    private static partial Regex Colour();
}
