using Microsoft.Playwright;

namespace DialogueMining.Tests.Review.Web;

/// <summary>What a person does first at the desk, in a browser.</summary>
internal static class DeskBrowser
{
    /// <summary>Opens a link and begins under a name.</summary>
    public static async Task SignIn(IPage page, DeskServer server, string name)
    {
        await page.GotoAsync(server.Host.CreateLink().AbsoluteUri);
        await page.FillAsync("#name", name);
        await page.ClickAsync("button.main");
        await page.WaitForURLAsync(server.Address.AbsoluteUri);
    }
}
