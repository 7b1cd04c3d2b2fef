using System.Net;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Web;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>A desk with its pages on a free port, on a copy of a result that it may write to.</summary>
internal sealed class DeskServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private DeskServer(TemporaryFolder folder, ReviewDesk desk, ReviewHost host) => (_folder, Desk, Host) = (folder, desk, host);

    public ReviewDesk Desk { get; }

    public ReviewHost Host { get; }

    public Uri Address => Host.Address;

    /// <summary>The folder of the copied result.</summary>
    public string Folder => _folder.Path;

    /// <summary>Opens the desk on a result folder.</summary>
    public static async Task<DeskServer> Start(string result, ReviewHostOptions? options = null)
    {
        TemporaryFolder folder = new();
        foreach (string name in new[] { "analysis.json", "run.json" })
        {
            File.Copy(Path.Combine(result, name), Path.Combine(folder.Path, name));
        }

        options = (options ?? new ReviewHostOptions()) with { Log = false };
        (ReviewDesk? desk, _) = ReviewDesk.Open(folder.Path, options.Clock);
        Assert.NotNull(desk);
        return new DeskServer(folder, desk, await ReviewHost.Start(desk, folder.Path, options));
    }

    /// <summary>A browser without a session.</summary>
    public DeskClient Visit() => new(Address);

    /// <summary>A reviewer who came through the owner's link and may do everything.</summary>
    public async Task<DeskClient> SignIn(string name)
    {
        DeskClient client = Visit();
        DeskPage asked = await client.Open(Host.CreateLink().AbsolutePath);
        DeskPage first = await client.Submit(asked, "form", ("name", name));
        Assert.Equal(HttpStatusCode.OK, first.Status);
        return client;
    }

    /// <summary>A reviewer whom another one has invited.</summary>
    public async Task<DeskClient> Invite(DeskClient administrator, string name, Role role)
    {
        DeskPage people = await administrator.Open("/personen");
        DeskPage invited = await administrator.Submit(people, "form[action='/personen/einladen']", ("name", name), ("rolle", role.ToString()));
        DeskClient client = Visit();
        DeskPage asked = await client.Open(new Uri(invited.Document.QuerySelector(".link")!.GetAttribute("value")!).AbsolutePath);
        await client.Submit(asked, "form");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Desk.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
