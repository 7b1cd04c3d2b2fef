using Microsoft.Playwright;

namespace DialogueMining.Tests.Review.Web;

/// <summary>What a person does first at the desk, in a browser.</summary>
internal static class DeskBrowser
{
    /// <summary>Opens a link and begins under a name.</summary>
    public static async Task SignIn(IPage page, DeskServer server, string name)
    {
        await page.GotoAsync(server.Host.CreateLink().AbsoluteUri);
        await Begin(page, server, name);
    }

    /// <summary>Begins under a name where a link was opened.</summary>
    public static async Task Begin(IPage page, DeskServer server, string name)
    {
        await page.FillAsync("#name", name);
        await page.ClickAsync("button.main");
        await HasBegun(page, server);
    }

    /// <summary>Waits until the first page is there. The page itself is asked: the driver's own wait may miss an event on a busy machine.</summary>
    public static Task HasBegun(IPage page, DeskServer server) => page.WaitForFunctionAsync(
        "address => location.href === address && document.readyState === 'complete'",
        server.Address.AbsoluteUri);
}
