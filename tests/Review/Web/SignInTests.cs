using System.Net;
using DialogueMining.Review.Web;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Who gets in, once, and for how long.</summary>
[Collection(SampleDesk.Name)]
public sealed class SignInTests(SampleResult sample)
{
    private string Result => sample.Of(SampleDesk.Small);

    [Fact]
    public async Task Without_a_session_every_page_is_refused_and_says_nothing_of_the_event()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient stranger = server.Visit();
        foreach (string path in SampleDesk.PagesOf(server).Append("/stand").Append("/gibt-es-nicht"))
        {
            DeskPage page = await stranger.Open(path);

            Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
            Assert.DoesNotContain(server.Desk.Event.Title, page.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_lets_in_once_and_is_gone_from_the_address()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        string link = server.Host.CreateLink().AbsolutePath;
        using DeskClient preview = server.Visit(), reviewer = server.Visit(), thief = server.Visit();

        Assert.Equal(HttpStatusCode.OK, (await preview.Open(link)).Status);
        DeskPage asked = await reviewer.Open(link);
        DeskPage late = await thief.Open(link);
        DeskPage first = await reviewer.Submit(asked, "form", ("name", "Anna Weber"));

        Assert.Equal("/", first.Address.PathAndQuery);
        Assert.Contains("Anna Weber", first.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await thief.Submit(late, "form", ("name", "X"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await thief.Open(link)).Status);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_for_scripts_and_other_sites()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = server.Visit();
        DeskPage asked = await client.Open(server.Host.CreateLink().AbsolutePath);
        using HttpClientHandler still = new() { AllowAutoRedirect = false, CookieContainer = client.Cookies, UseProxy = false };
        using HttpClient http = new(still) { BaseAddress = server.Address };
        using FormUrlEncodedContent form = new(
        [
            new("__RequestVerificationToken", DeskClient.TokenOf(asked)), new("name", "A. Weber"),
            new("words", asked.Document.QuerySelector("input[name='words']")!.GetAttribute("value")!),
        ]);

        HttpResponseMessage answer = await http.PostAsync(new Uri("/anmelden", UriKind.Relative), form);

        string cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("dm-session", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task With_a_certificate_cookies_are_secure_and_browsers_stay_with_it()
    {
        using var certificate = Certificates.Create();
        await using DeskServer server = await DeskServer.Start(Result, new ReviewHostOptions { Certificate = certificate });
        using DeskClient client = await server.SignIn("Anna Weber");

        DeskPage page = await client.Open("/hilfe");

        Assert.Equal("https", server.Address.Scheme);
        Assert.Contains("max-age", Assert.Single(page.Response.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.All(client.Cookies.GetAllCookies(), cookie => Assert.True(cookie.Secure && cookie.HttpOnly && cookie.Name.StartsWith("__Host-", StringComparison.Ordinal), cookie.Name));
    }

    [Fact]
    public async Task A_session_ends_by_a_word_by_rest_and_after_half_a_day()
    {
        TestClock clock = new();
        await using DeskServer server = await DeskServer.Start(Result, new ReviewHostOptions { Clock = clock });
        using DeskClient quits = await server.SignIn("Anna Weber"), rests = await server.SignIn("Bilal Kaya"), works = await server.SignIn("Clara Sommer");

        await quits.Submit(await quits.Open("/hilfe"), "form[action='/abmelden']");
        Assert.Equal(HttpStatusCode.Unauthorized, (await quits.Open("/")).Status);

        for (int hour = 0; hour < 12; hour++)
        {
            clock.Now += TimeSpan.FromMinutes(59);
            Assert.Equal(HttpStatusCode.OK, (await works.Open("/hilfe")).Status);
            // What a page asks by itself keeps no session alive.
            using HttpRequestMessage itself = new(HttpMethod.Get, "/stand?seit=0") { Headers = { { "X-By-Itself", "1" } } };
            using HttpResponseMessage answer = await rests.Http.SendAsync(itself);
            Assert.Equal(hour < 2, answer.IsSuccessStatusCode);
        }

        clock.Now += TimeSpan.FromMinutes(30);
        Assert.Equal(HttpStatusCode.Unauthorized, (await works.Open("/hilfe")).Status);
    }

    [Fact]
    public async Task Links_can_be_tried_a_few_times_a_minute()
    {
        await using DeskServer server = await DeskServer.Start(Result, new ReviewHostOptions { LinkAttempts = 3 });
        using DeskClient guesser = server.Visit();
        for (int attempt = 0; attempt < 3; attempt++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guesser.Open("/anmelden/geraten")).Status);
        }

        DeskPage refused = await guesser.Open("/anmelden/geraten");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("eine Minute warten", refused.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_do_not_share_a_name()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient first = await server.SignIn("Anna Weber"), second = server.Visit();

        DeskPage asked = await second.Open(server.Host.CreateLink().AbsolutePath);
        DeskPage refused = await second.Submit(asked, "form", ("name", " anna  WEBER "));

        Assert.Contains("Unter diesem Namen arbeitet gerade jemand", refused.Words, StringComparison.Ordinal);
        Assert.Contains("Bilal Kaya", (await second.Submit(refused, "form", ("name", "Bilal Kaya"))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_role_may_do_what_it_stands_for()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient head = await server.SignIn("Anna Weber");
        using DeskClient reads = await server.Invite(head, "Bilal Kaya", Role.Read), decides = await server.Invite(head, "Clara Sommer", Role.Decide);
        string change = "/aenderung/" + server.Desk.State.Changes[0].Change.Id.Value;

        DeskPage seen = await reads.Open(change);
        DeskPage refused = await reads.Post(change, [new("__RequestVerificationToken", DeskClient.TokenOf(seen)), new("was", "Adopt"), new("stand", "0")]);
        Assert.Null(seen.Document.QuerySelector("[data-decision]"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(0, server.Desk.Version);
        Assert.Equal(HttpStatusCode.Forbidden, (await reads.Open("/personen")).Status);

        await decides.Submit(await decides.Open(change), "[data-decision]", ("was", "Reject"), ("tun", "bleiben"));
        Assert.Equal(1, server.Desk.Version);
        Assert.Equal("Clara Sommer", server.Desk.History[0].Entry.Reviewer);
        Assert.Equal(HttpStatusCode.Forbidden, (await decides.Open("/personen")).Status);
        Assert.DoesNotContain("/personen", (await decides.Open("/")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_takes_links_back_and_ends_sessions()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient head = await server.SignIn("Anna Weber"), guest = await server.Invite(head, "Bilal Kaya", Role.Read), late = server.Visit();
        DeskPage invited = await head.Submit(await head.Open("/personen"), "form[action='/personen/einladen']", ("name", "Clara Sommer"));
        string link = new Uri(invited.Document.QuerySelector(".link")!.GetAttribute("value")!).AbsolutePath;

        await head.Submit(await head.Open("/personen"), "form[action='/personen/zurueckziehen']");
        await head.Submit(await head.Open("/personen"), "form[action='/personen/beenden']");

        Assert.Equal(HttpStatusCode.NotFound, (await late.Open(link)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await guest.Open("/")).Status);
    }
}
