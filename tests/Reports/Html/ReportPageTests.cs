using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DialogueMining.Tests.Support;
using Microsoft.Playwright;

namespace DialogueMining.Tests.Reports.Html;

/// <summary>The report of the sample event as a reader meets it: in a browser, from a USB stick, with the network off.</summary>
public sealed class ReportPageTests(SampleResult sample) : IClassFixture<SampleResult>
{
    [ChromiumFact]
    public Task Axe_finds_nothing_in_light_colours() => FindsNothing(ColorScheme.Light);

    [ChromiumFact]
    public Task Axe_finds_nothing_in_dark_colours() => FindsNothing(ColorScheme.Dark);

    [ChromiumFact]
    public async Task The_page_asks_for_nothing_and_complains_about_nothing()
    {
        await using Chromium browser = await Chromium.Start();
        OpenPage report = await browser.Open(Report);

        Assert.Single(report.Requests);
        Assert.Empty(report.Complaints);
    }

    [ChromiumFact]
    public async Task The_policy_refuses_a_script_that_is_put_in()
    {
        await using Chromium browser = await Chromium.Start();
        OpenPage report = await browser.Open(Report);

        await report.Page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.put = 1'; document.body.append(s); }");

        Assert.True(await report.Page.EvaluateAsync<bool>("() => window.put === undefined"));
        Assert.Contains(report.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [ChromiumFact]
    public async Task Search_shows_the_remarks_that_have_all_words()
    {
        await using Chromium browser = await Chromium.Start();
        IPage page = (await browser.Open(Report)).Page;
        int all = await Shown(page).CountAsync();

        await page.FillAsync("#suche", "KULTUROFFEN tisch");

        int shown = await Shown(page).CountAsync();
        Assert.InRange(shown, 1, all / 10);
        Assert.Equal($"{shown} von {all}", await page.TextContentAsync("#treffer"));
        Assert.All(await Shown(page).AllTextContentsAsync(), row => Assert.Contains("kulturoffen", row, StringComparison.OrdinalIgnoreCase));

        await page.FillAsync("#suche", string.Empty);
        Assert.Equal(all, await Shown(page).CountAsync());
    }

    [ChromiumFact]
    public async Task A_link_to_a_folded_change_unfolds_it()
    {
        await using Chromium browser = await Chromium.Start();
        IPage page = (await browser.Open(Report)).Page;
        string folded = (await page.GetAttributeAsync("details.others article", "id"))!;

        await page.EvaluateAsync("id => { location.hash = id; }", folded);

        await page.WaitForSelectorAsync($"#{folded}", new() { State = WaitForSelectorState.Visible });
    }

    [ChromiumFact]
    public async Task Nothing_is_wider_than_the_screen_of_a_telephone()
    {
        await using Chromium browser = await Chromium.Start();
        IPage page = (await browser.Open(Report, width: 360)).Page;

        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 360);
    }

    [ChromiumFact]
    public async Task On_paper_it_is_short_enough_to_be_carried()
    {
        await using Chromium browser = await Chromium.Start();
        byte[] paper = await (await browser.Open(Report)).Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });

        Assert.InRange(Pages(paper), 10, 55);
    }

    private string Report => Path.Combine(sample.Of("dortmund-2006"), "report.html");

    private static ILocator Shown(IPage page) => page.Locator("#liste tbody tr:not([hidden])");

    private static int Pages(byte[] pdf)
    {
        ReadOnlySpan<byte> rest = pdf, mark = "/Type /Page\n"u8;
        return rest.Count(mark);
    }

    private async Task FindsNothing(ColorScheme colours)
    {
        await using Chromium browser = await Chromium.Start();
        // The small event: it has every section, and axe takes a minute on a list of 700 remarks.
        IPage page = (await browser.Open(Path.Combine(sample.Of("stadtbibliothek-leseberg"), "report.html"), colours)).Page;
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

        AxeResult result = await page.RunAxe();

        Assert.Equal([], result.Violations.Select(found => $"{found.Id}: {found.Help} ({string.Join(", ", found.Nodes.Take(3).Select(node => node.Target))})"));
    }
}
