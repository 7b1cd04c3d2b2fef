using System.Net;
using DialogueMining.Review.Web;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Who is let in across a crash of the program.</summary>
[Collection(SampleDesk.Name)]
public sealed class DoorTests(SampleResult sample) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "tuer", "offen.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_crash_signs_nobody_out()
    {
        TestClock clock = new();
        ReviewHostOptions options = new() { Clock = clock, DoorFile = File };
        DeskServer before = await DeskServer.Start(sample.Of(SampleDesk.Small), options);
        Uri used = before.Host.CreateLink();
        using DeskClient anna = await before.SignIn("Anna Weber");
        using DeskClient lost = await before.SignIn("Bilal Kaya");
        Uri open = before.Host.CreateLink();
        using DeskClient clara = before.Visit();
        await clara.Submit(await clara.Open(used.AbsolutePath), "form", ("name", "Clara Sommer"));
        byte[] kept = await System.IO.File.ReadAllBytesAsync(File);
        await before.DisposeAsync();

        Assert.False(System.IO.File.Exists(File), "an orderly end ends all sessions");
        await System.IO.File.WriteAllBytesAsync(File, kept);
        await using DeskServer after = await DeskServer.Start(sample.Of(SampleDesk.Small), options);

        Assert.Equal(before.Address, after.Address);
        Assert.Contains("Anna Weber", (await anna.Open("/hilfe")).Words, StringComparison.Ordinal);
        Assert.Contains("Clara Sommer", (await clara.Open("/hilfe")).Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await after.Visit().Open(used.AbsolutePath)).Status);
        DeskPage again = await after.Visit().Open(open.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, again.Status);

        // A browser that lost its cookie does not keep its person out; the old session is over then.
        using DeskClient bilal = await after.SignIn("Bilal Kaya");
        Assert.Equal(HttpStatusCode.Unauthorized, (await lost.Open("/hilfe")).Status);

        // What was over before is over after.
        clock.Now += TimeSpan.FromHours(3);
        Assert.Equal(HttpStatusCode.Unauthorized, (await anna.Open("/hilfe")).Status);
    }

    [Fact]
    public async Task The_file_tells_nobody_how_to_get_in_and_is_for_its_user_alone()
    {
        await using DeskServer server = await DeskServer.Start(sample.Of(SampleDesk.Small), new() { DoorFile = File });
        using DeskClient anna = await server.SignIn("Anna Weber");
        string words = server.Host.CreateLink().Segments[^1], cookie = anna.Cookies.GetAllCookies().First(each => each.Name.StartsWith("dm-session", StringComparison.Ordinal)).Value;

        string kept = await System.IO.File.ReadAllTextAsync(File);

        Assert.Contains("Anna Weber", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(words, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(cookie, kept, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(File) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_lets_everybody_sign_in_anew()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.WriteAllTextAsync(File, "{ \"Port\": ");

        await using DeskServer server = await DeskServer.Start(sample.Of(SampleDesk.Small), new() { DoorFile = File });
        using DeskClient anna = await server.SignIn("Anna Weber");

        Assert.Equal(HttpStatusCode.OK, (await anna.Open("/")).Status);
    }
}
