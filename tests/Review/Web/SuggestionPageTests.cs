using System.Net;
using Deque.AxeCore.Playwright;
using DialogueMining.Tests.Review.Desk;
using DialogueMining.Tests.Support;
using Microsoft.Playwright;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Suggestions of a language model on the pages: with their mark, with what they rest on, adopted by a person or by nobody.</summary>
[Collection(SampleDesk.Name)]
public sealed class SuggestionPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_is_shown_where_it_belongs_and_adopted_as_it_is_or_reworded()
    {
        SuggestionSample sample = SuggestionSample.Write(_folder, "modell-7b");
        await using DeskServer server = await DeskServer.Start(_folder.Path);
        using DeskClient anna = await server.SignIn("Anna Weber");
        string change = $"/aenderung/{sample.Insert.Value}", theme = $"/themen/{sample.Theme.Value}", wish = $"/aussagen/{sample.Wish.Value}";

        Assert.Contains("Vorschlag eines Sprachmodells", (await anna.Open("/?zeige=alle")).Document.QuerySelector($"#{sample.Insert.Value}")!.TextContent, StringComparison.Ordinal);
        DeskPage page = await anna.Open(change);
        AngleSharp.Dom.IElement box = page.Document.QuerySelector(".suggestion")!;
        Assert.Contains("Wir fördern den Dialog.", box.TextContent, StringComparison.Ordinal);
        Assert.Contains("„Respekt“ ergänzen", box.TextContent, StringComparison.Ordinal);
        Assert.Contains("modell-7b", box.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("am 3. Mai", (await anna.Open(wish)).Words, StringComparison.Ordinal);

        DeskPage adopted = await anna.Submit(page, $"form[action^='{change}/vorschlag']");
        Assert.Contains("Vorschlag eines Sprachmodells", adopted.Document.QuerySelector("#eben")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("übernommen von Anna Weber", adopted.Document.QuerySelector("#tatsachen")!.TextContent, StringComparison.Ordinal);

        DeskPage summed = await anna.Submit(await anna.Open(theme), $"form[action='{theme}/zusammenfassung']", ("worte", "Es geht um mehr Grün im Park."));
        Assert.Contains("mit anderen Worten übernommen von Anna Weber", summed.Document.QuerySelector("#zusammenfassung")!.TextContent, StringComparison.Ordinal);

        DeskPage worded = await anna.Submit(await anna.Open(wish), $"form[action='{wish}/vorschlag']", ("alt", "offen"), ("wie", "nach"));
        Assert.Equal(HttpStatusCode.OK, worded.Status);
        Assert.Contains("offen und einladend", (await anna.Open("/texte/leitbild")).Words, StringComparison.Ordinal);

        DeskPage unknown = await anna.Submit(await anna.Open("/texte/leitbild"), "form[action='/texte/leitbild/vorschlag']", ("vorschlag", "v001"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal(3, server.Desk.Version);
    }

    [ChromiumFact]
    public async Task Axe_finds_nothing_on_their_pages_and_nothing_is_too_wide()
    {
        SuggestionSample sample = SuggestionSample.Write(_folder, "modell-7b");
        await using DeskServer server = await DeskServer.Start(_folder.Path);
        await using Chromium browser = await Chromium.Start();
        foreach (ColorScheme colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using IBrowserContext window = await browser.NewWindow(new() { ColorScheme = colours, ViewportSize = new() { Width = 360, Height = 800 } });
            IPage page = await window.NewPageAsync();
            await DeskBrowser.SignIn(page, server, $"Anna {colours}");
            foreach (string path in new[] { $"/aenderung/{sample.Insert.Value}", $"/themen/{sample.Theme.Value}", $"/aussagen/{sample.Wish.Value}", "/texte/leitbild" })
            {
                await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);
                await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

                Assert.Empty((await page.RunAxe()).Violations.Select(found => $"{path}: {found.Id}: {found.Help}"));
                Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 360, path);
            }
        }
    }

    [Fact]
    public async Task Who_only_reads_sees_them_and_adopts_none()
    {
        SuggestionSample sample = SuggestionSample.Write(_folder, "modell-7b");
        await using DeskServer server = await DeskServer.Start(_folder.Path);
        using DeskClient anna = await server.SignIn("Anna Weber"), carl = await server.Invite(anna, "Carl Sommer", DialogueMining.Review.Web.Role.Read);

        DeskPage page = await carl.Open($"/aenderung/{sample.Insert.Value}");

        Assert.NotNull(page.Document.QuerySelector(".suggestion"));
        Assert.Null(page.Document.QuerySelector(".suggestion form"));
    }
}
