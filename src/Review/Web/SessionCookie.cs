using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Web;

/// <summary>The cookie that holds a session's words: out of reach for scripts and for other sites.</summary>
internal sealed class SessionCookie(ReviewHostOptions options)
{
    /// <summary>What the cookie holds; null where there is none.</summary>
    public string? Read(HttpContext context) => context.Request.Cookies[Name(context)];

    /// <summary>Gives the browser the cookie, until it is closed.</summary>
    public void Write(HttpContext context, string words) => context.Response.Cookies.Append(Name(context), words, Options());

    /// <summary>Takes the cookie back.</summary>
    public void Delete(HttpContext context) => context.Response.Cookies.Delete(Name(context), Options());

    // Cookies know no ports: two desks on one machine would sign each other out under one name.
    private string Name(HttpContext context) =>
        (options.Certificate is null ? "dm-session-" : "__Host-dm-session-") + context.Connection.LocalPort.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = options.Certificate is not null,
        Path = "/",
        IsEssential = true,
    };
}
