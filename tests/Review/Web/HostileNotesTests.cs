using DialogueMining.Tests.Support;
using Microsoft.Playwright;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Notes and reviewers' words are hostile input: they are shown as they are written, and nothing in them runs.</summary>
[Collection(SampleDesk.Name)]
public sealed class HostileNotesTests : IDisposable
{
    private const string Script = "<script>window.put = 1</script><img src=x onerror='window.put = 2'>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ChromiumFact]
    public async Task Nothing_in_notes_drafts_or_decisions_runs()
    {
        await using DeskServer server = await DeskServer.Start(Result());
        await using Chromium browser = await Chromium.Start();
        await using IBrowserContext window = await browser.NewWindow();
        IPage page = await window.NewPageAsync();
        OpenPage open = new(page);
        await DeskBrowser.SignIn(page, server, "<b onmouseover='window.put = 3'>Anna</b>");
        string change = server.Desk.State.Changes.First(item => item.Change.Words.NewText?.Contains("<script>", StringComparison.Ordinal) == true).Change.Id.Value;
        await page.GotoAsync(new Uri(server.Address, "/aenderung/" + change).AbsoluteUri);
        await page.FillAsync("[name='grund']", Script);
        await page.CheckAsync("#was-reject");
        await page.ClickAsync("[value='bleiben']");

        foreach (string path in SampleDesk.PagesOf(server).Append("/aenderung/" + change))
        {
            await page.GotoAsync(new Uri(server.Address, path).AbsoluteUri);

            Assert.True(await page.EvaluateAsync<bool>("() => window.put === undefined && !document.querySelector('main img, main script, main b[onmouseover]')"), path);
        }

        Assert.Empty(open.Complaints);
        Assert.All(open.Requests, address => Assert.StartsWith(server.Address.AbsoluteUri, address, StringComparison.Ordinal));
    }

    private string Result()
    {
        _folder.Write("event/event.json", """
            { "id": "boese", "title": "<script>window.put = 4</script>", "documents": [ { "id": "leitbild", "title": "<i>Leitbild</i>", "draft": "drafts/leitbild.md" } ],
              "rounds": [ { "number": 1, "title": "<b>Runde</b>", "kind": "wording", "document": "leitbild" } ] }
            """);
        _folder.Write("event/drafts/leitbild.md", "# Leitbild\n\nWir sind ein offenes Haus. <script>window.put = 5</script>\n");
        _folder.Write("event/notes/tisch-1.txt", $"Tisch 1\n\nRunde 1\n- „offenes“ durch „{Script}“ ersetzen\n- Mehr Bänke {Script}\n");
        _folder.Write("event/notes/tisch-2.txt", $"Tisch 2\n\nRunde 1\n- „offenes“ durch „{Script}“ ersetzen\n- Das {Script} Haus gefällt uns\n");
        string result = Path.Combine(_folder.Path, "result");
        CommandResult run = CommandLine.Run("run", Path.Combine(_folder.Path, "event"), "--out", result);
        Assert.True(run.ExitCode == 0, run.Errors);
        return result;
    }
}
