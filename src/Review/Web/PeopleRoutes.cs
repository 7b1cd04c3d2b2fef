using System.Net;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>Who may come to the desk.</summary>
internal static class PeopleRoutes
{
    public static void Map(IEndpointRouteBuilder administrate)
    {
        administrate.MapGet(Routes.People, () => Page.Of<PeoplePage>());
        administrate.MapPost("/personen/einladen", Invite);
        administrate.MapPost("/personen/beenden", (Sessions sessions, HttpContext context) =>
        {
            sessions.End((int)context.Request.Form.Number("nummer"));
            return Results.LocalRedirect(Routes.People);
        });
        administrate.MapPost("/personen/zurueckziehen", (Invitations invitations, HttpContext context) =>
        {
            invitations.Withdraw((int)context.Request.Form.Number("nummer"));
            return Results.LocalRedirect(Routes.People);
        });
    }

    // The link is in this answer and nowhere else: not in an address, not in a log.
    private static IResult Invite(Invitations invitations, Sessions sessions, ReviewHostOptions options, HttpContext context)
    {
        IFormCollection form = context.Request.Form;
        string name = string.Join(' ', form.Text("name").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (SignInRoutes.MistakeIn(name, sessions) is { } mistake)
        {
            return Refuse(mistake);
        }

        if (invitations.Open.Any(open => string.Equals(open.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return Refuse("Für diesen Namen gibt es schon einen Link. Bitte ihn erst zurückziehen.");
        }

        string words = invitations.Issue(name, form.Value<Role>("rolle") ?? Role.Read);
        return Page.Of<PeoplePage>(
            (nameof(PeoplePage.Link), $"{context.Request.Scheme}://{HostFor(context, options)}/anmelden/{words}"), (nameof(PeoplePage.Name), name));
    }

    // Who sits at the machine itself may have come by an address that leads nowhere from elsewhere.
    private static HostString HostFor(HttpContext context, ReviewHostOptions options)
    {
        HostString host = context.Request.Host;
        bool isLocal = host.Host is "127.0.0.1" or "[::1]" or "localhost";
        return isLocal && !IPAddress.IsLoopback(options.Address)
            ? new HostString(options.HostNames.Count > 0 ? options.HostNames[0] : Dns.GetHostName(), context.Connection.LocalPort)
            : host;
    }

    private static IResult Refuse(string mistake) =>
        Page.Of<PeoplePage>(StatusCodes.Status422UnprocessableEntity, (nameof(PeoplePage.Mistake), mistake));
}
