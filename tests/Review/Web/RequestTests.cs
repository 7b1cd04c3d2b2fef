using System.Net;
using System.Net.Sockets;
using System.Text;
using DialogueMining.Review.Web;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>Requests that no page of the desk makes: refused with a plain page, and nothing is changed.</summary>
[Collection(SampleDesk.Name)]
public sealed class RequestTests(SampleResult sample)
{
    private string Result => sample.Of(SampleDesk.Small);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_request_for_another_host_is_refused(string host)
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");
        using HttpRequestMessage request = new(HttpMethod.Get, "/") { Headers = { Host = host } };

        DeskPage page = await DeskClient.Read(await client.Http.SendAsync(request));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, page.Status);
    }

    [Fact]
    public async Task A_forged_form_changes_nothing()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber"), other = await server.SignIn("Bilal Kaya");
        string change = "/aenderung/" + server.Desk.State.Changes[0].Change.Id.Value;
        string own = DeskClient.TokenOf(await client.Open(change)), foreign = DeskClient.TokenOf(await other.Open(change));

        Assert.Equal(HttpStatusCode.Forbidden, await Send(client, change, null));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(client, change, foreign));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(client, change, own, ("Origin", "http://evil.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(client, change, own, ("Origin", "null")));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(client, change, own, ("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(HttpStatusCode.Forbidden, await Send(client, change, own, ("Sec-Fetch-Site", "same-site")));
        Assert.Equal(0, server.Desk.Version);
        Assert.Equal(HttpStatusCode.OK, await Send(client, change, own, ("Sec-Fetch-Site", "same-origin")));
        Assert.Equal(1, server.Desk.Version);
    }

    [Fact]
    public async Task Every_form_has_its_token_and_nothing_runs_or_is_styled_in_line()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");
        foreach (string path in SampleDesk.PagesOf(server))
        {
            DeskPage page = await client.Open(path);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(page.Document.QuerySelectorAll("form[method='post']"), form => Assert.NotNull(form.QuerySelector("input[name='__RequestVerificationToken']")));
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), style, [style]"));
            Assert.Empty(page.Document.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => attribute.Name));
            Assert.All(page.Document.QuerySelectorAll("[src], link[href]"), part => Assert.StartsWith("/", part.GetAttribute("src") ?? part.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/aenderung/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/stand?seit=0", HttpStatusCode.OK)]
    [InlineData("/teile/desk.css", HttpStatusCode.OK)]
    public async Task Every_answer_has_the_headers(string path, HttpStatusCode status)
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");

        DeskPage page = await client.Open(path);

        Assert.Equal(status, page.Status);
        string policy = Assert.Single(page.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(page.Response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(page.Response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(page.Response.Headers.GetValues("Referrer-Policy")));
        Assert.False(page.Response.Headers.Contains("Server"));
        Assert.Equal(!path.StartsWith("/teile", StringComparison.Ordinal), page.Response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/%FF%FE", 400)]
    [InlineData("/aussagen?suche=%C3%28", 400)]
    [InlineData("/aussagen?suche=%00", 400)]
    [InlineData("/aenderung/%2e%2e%2f%2e%2e%2fanalysis.json", 404)]
    [InlineData("/teile/..%2f..%2fanalysis.json", 404)]
    [InlineData("/abschluss/datei/..%2f..%2fanalysis.json", 404)]
    [InlineData("/abschluss/datei/analysis.json", 404)]
    [InlineData("/analysis.json", 404)]
    [InlineData("/review.db", 404)]
    public async Task What_is_garbled_or_leads_elsewhere_ends_in_a_plain_page(string path, int status)
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");

        // Sent by hand: a client of the framework would put the address in order first.
        (int answered, string text) = await Raw(server, $"GET {path} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nCookie: {CookiesOf(client)}\r\nConnection: close\r\n\r\n");

        Assert.Equal(status, answered);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("statements", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    public async Task Other_methods_are_refused(string method)
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");
        using HttpRequestMessage request = new(new HttpMethod(method), "/");

        DeskPage page = await DeskClient.Read(await client.Http.SendAsync(request));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");
        string token = DeskClient.TokenOf(await client.Open("/"));
        string body = "__RequestVerificationToken=" + token + "&grund=" + new string('x', 5 * 1024 * 1024);

        (int status, _) = await Raw(server, $"POST /entscheiden HTTP/1.1\r\nHost: {server.Address.Authority}\r\nCookie: {CookiesOf(client)}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        Assert.Equal(413, status);

        DeskPage fields = await client.Post("/entscheiden", Enumerable.Range(0, 5000).Select(number => KeyValuePair.Create("wahl", $"x@{number}")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, fields.Status);
        DeskPage field = await client.Post("/entscheiden", [new("__RequestVerificationToken", token), new("grund", new string('x', 100_000))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, field.Status);
        (int longAddress, _) = await Raw(server, $"GET /{new string('x', 20_000)} HTTP/1.1\r\nHost: {server.Address.Authority}\r\n\r\n");
        Assert.Equal(414, longAddress);
        Assert.Equal(0, server.Desk.Version);
    }

    [Fact]
    public async Task Who_dawdles_is_hung_up_on()
    {
        await using DeskServer server = await DeskServer.Start(Result, new ReviewHostOptions { SlowestRequest = TimeSpan.FromSeconds(1) });

        (int status, _) = await Raw(server, $"GET / HTTP/1.1\r\nHost: {server.Address.Authority}\r\nX-Slow: ").WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(408, status);
    }

    [Fact]
    public async Task Broken_characters_in_a_form_are_refused()
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");
        string token = DeskClient.TokenOf(await client.Open("/"));
        using ByteArrayContent content = new([.. Encoding.ASCII.GetBytes($"__RequestVerificationToken={token}&grund="), 0xC3, 0x28]);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");

        DeskPage page = await DeskClient.Read(await client.Http.PostAsync(new Uri("/entscheiden", UriKind.Relative), content));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task A_form_leads_back_to_the_desk_only(string back)
    {
        await using DeskServer server = await DeskServer.Start(Result);
        using DeskClient client = await server.SignIn("Anna Weber");
        DeskPage queue = await client.Open("/");
        string id = server.Desk.State.Changes[0].Change.Id.Value;

        DeskPage after = await client.Submit(queue, "#sammel", ("von", back), ("einzeln", $"reject:{id}@0"));

        Assert.Equal(server.Address.Authority, after.Address.Authority);
        Assert.Equal("/", after.Address.AbsolutePath);
        Assert.Equal(1, server.Desk.Version);
    }

    private static async Task<HttpStatusCode> Send(DeskClient client, string path, string? token, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(
                [.. token is null ? [] : new[] { KeyValuePair.Create("__RequestVerificationToken", token) }, new("was", "Reject"), new("stand", "0"), new("tun", "bleiben")]),
        };
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using HttpResponseMessage answer = await client.Http.SendAsync(request);
        return answer.StatusCode;
    }

    private static string CookiesOf(DeskClient client) => string.Join("; ", client.Cookies.GetAllCookies().Select(cookie => $"{cookie.Name}={cookie.Value}"));

    private static async Task<(int Status, string Text)> Raw(DeskServer server, string request)
    {
        using TcpClient tcp = new();
        await tcp.ConnectAsync(server.Address.Host, server.Address.Port);
        NetworkStream stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using StreamReader reader = new(stream, Encoding.UTF8);
        string text = await reader.ReadToEndAsync();
        return (int.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), text);
    }
}
