using Microsoft.Playwright;

namespace DialogueMining.Tests.Support;

/// <summary>A page in the browser, with what it asked for and what it complained about.</summary>
internal sealed class OpenPage
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the page's console, refusals of its security policy among them.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Addresses the page asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    private void Note(bool condition, string text)
    {
        if (condition)
        {
            _complaints.Add(text);
        }
    }
}
