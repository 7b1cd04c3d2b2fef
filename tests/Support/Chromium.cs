using Microsoft.Playwright;

namespace DialogueMining.Tests.Support;

/// <summary>The system's own Chromium, without a window and without a network.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // Milliseconds; other tests take both cores of a small machine meanwhile.
    private const float LongestWait = 120_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>The browser's program; null where there is none.</summary>
    public static string? Program { get; } = Array.Find(Places, File.Exists);

    public static async Task<Chromium> Start()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"] });
        return new Chromium(playwright, browser);
    }

    /// <summary>Opens a file with the network off and keeps what the page complains about.</summary>
    public async Task<OpenPage> Open(string file, ColorScheme colours = ColorScheme.Light, int width = 1280)
    {
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            Offline = true,
            ColorScheme = colours,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(LongestWait);
        IPage page = await context.NewPageAsync();
        OpenPage open = new(page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }

    /// <summary>A window of its own, with nothing remembered; pages of this machine may be reached.</summary>
    public async Task<IBrowserContext> NewWindow(BrowserNewContextOptions? options = null)
    {
        IBrowserContext window = await _browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        window.SetDefaultTimeout(LongestWait);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
