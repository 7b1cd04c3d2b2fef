using System.Security.Claims;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace DialogueMining.Review.Web;

/// <summary>
/// From a link to a session. The link opens a page that asks to begin: what looks at links on its own (mail filters,
/// previews) uses nothing up, and the words of the link are gone from the address afterwards.
/// </summary>
internal static class SignInRoutes
{
    public const string RateLimit = "links";

    private const int LongestName = 60;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/anmelden/{words}", Ask).AllowAnonymous().RequireRateLimiting(RateLimit);
        app.MapPost("/anmelden", Begin).AllowAnonymous().RequireRateLimiting(RateLimit);
        app.MapPost("/abmelden", End);
    }

    private static IResult Ask(string words, Invitations invitations, ReviewHostOptions options, ILogger<Invitation> log) =>
        invitations.Find(words) is { } invitation ? Page(words, invitation, invitation.Name ?? options.Reviewer, null) : Unknown(log);

    private static IResult Begin(
        HttpContext context, Invitations invitations, Sessions sessions, SessionCookie cookie, ILogger<Invitation> log)
    {
        string words = context.Request.Form["words"].ToString();
        if (invitations.Find(words) is not { } invitation)
        {
            return Unknown(log);
        }

        string name = invitation.Name ?? string.Join(' ', context.Request.Form["name"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string? mistake = MistakeIn(name, sessions);
        if (mistake is not null && invitation.Name is null)
        {
            return Page(words, invitation, name, mistake);
        }

        if (invitations.Redeem(words) is null)
        {
            return Unknown(log);
        }

        cookie.Write(context, sessions.Start(name, invitation.Role));
        log.LogInformation("Signed in");
        return Results.LocalRedirect("/");
    }

    private static async Task End(HttpContext context, Sessions sessions, SessionCookie cookie)
    {
        sessions.End(cookie.Read(context) ?? string.Empty);
        cookie.Delete(context);
        // What the browser kept of the pages goes too.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        context.User = new ClaimsPrincipal();
        await new RazorComponentResult<GoodbyePage>().ExecuteAsync(context);
    }

    /// <summary>What is wrong with a name; null when nothing. The name of somebody who is at work would make one person's decisions another's.</summary>
    public static string? MistakeIn(string name, Sessions sessions) =>
        name.Length == 0 ? "Bitte Ihren Namen eintragen. Unter ihm stehen Ihre Entscheidungen."
        : name.Length > LongestName ? "Der Name ist zu lang: höchstens 60 Zeichen."
        : string.Equals(name, "machine", StringComparison.OrdinalIgnoreCase) ? "Dieser Name steht für das Programm. Bitte einen anderen eintragen."
        : sessions.Knows(name) ? "Unter diesem Namen arbeitet gerade jemand. Bitte einen anderen eintragen, zum Beispiel mit Vornamen."
        : null;

    private static RazorComponentResult<RefusalPage> Unknown(ILogger log)
    {
        log.LogWarning("Refused: a link that is unknown or used up");
        return new RazorComponentResult<RefusalPage>(new Dictionary<string, object?>
        {
            [nameof(RefusalPage.Status)] = StatusCodes.Status404NotFound,
            [nameof(RefusalPage.IsLink)] = true,
        })
        { StatusCode = StatusCodes.Status404NotFound };
    }

    private static RazorComponentResult<SignInPage> Page(string words, Invitation invitation, string name, string? mistake) => new(
        new Dictionary<string, object?>
        {
            [nameof(SignInPage.Words)] = words,
            [nameof(SignInPage.Name)] = name,
            [nameof(SignInPage.IsNameGiven)] = invitation.Name is not null,
            [nameof(SignInPage.Role)] = invitation.Role,
            [nameof(SignInPage.Mistake)] = mistake,
        });
}
