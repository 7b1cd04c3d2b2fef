using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DialogueMining.Tests.Review.Web;

/// <summary>A page as a browser without scripts gets it.</summary>
/// <param name="Status">What the answer says.</param>
/// <param name="Address">Where the browser is now.</param>
/// <param name="Document">The page.</param>
/// <param name="Response">The answer with its headers; its content is read.</param>
internal sealed record DeskPage(HttpStatusCode Status, Uri Address, IHtmlDocument Document, HttpResponseMessage Response)
{
    /// <summary>The words of the page.</summary>
    public string Words => string.Join(' ', Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A browser without scripts: it keeps cookies, follows links and sends forms as they stand in the page.</summary>
internal sealed class DeskClient : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = true, UseProxy = false };

    public DeskClient(Uri address)
    {
        _handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        Http = new HttpClient(_handler) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public CookieContainer Cookies => _handler.CookieContainer;

    public async Task<DeskPage> Open(string path) => await Read(await Http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends a form of a page with some fields filled in.</summary>
    public async Task<DeskPage> Submit(DeskPage page, string form, params (string Name, string Value)[] fields)
    {
        IHtmlFormElement element = Assert.IsAssignableFrom<IHtmlFormElement>(page.Document.QuerySelector(form));
        List<KeyValuePair<string, string>> sent = [.. Standing(element).Where(field => fields.All(given => given.Name != field.Key))];
        sent.AddRange(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Post(element.GetAttribute("action")!, sent);
    }

    public async Task<DeskPage> Post(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using FormUrlEncodedContent content = new(fields);
        return await Read(await Http.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    /// <summary>The token of any form of a page.</summary>
    public static string TokenOf(DeskPage page) => page.Document.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;

    public static async Task<DeskPage> Read(HttpResponseMessage response) => new(
        response.StatusCode,
        response.RequestMessage!.RequestUri!,
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()),
        response);

    public void Dispose()
    {
        Http.Dispose();
        _handler.Dispose();
    }

    // What stands in the fields when nobody has touched them; buttons are not pressed.
    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (IHtmlInputElement input in form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>())
        {
            if (input.Type is not ("checkbox" or "radio") || input.IsChecked)
            {
                yield return KeyValuePair.Create(input.Name!, input.Value);
            }
        }

        foreach (IHtmlTextAreaElement area in form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>())
        {
            yield return KeyValuePair.Create(area.Name!, area.Value);
        }

        foreach (IHtmlSelectElement select in form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>())
        {
            yield return KeyValuePair.Create(select.Name!, select.Value ?? string.Empty);
        }
    }
}
