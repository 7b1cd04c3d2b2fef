using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DialogueMining.Review.Web;

/// <summary>Knows reviewers by their session cookie and refuses all others with a plain page.</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SessionCookie cookie,
    Sessions sessions) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session";

    /// <summary>A request that the page makes by itself says so here.</summary>
    public const string ByItselfHeader = "X-By-Itself";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? words = cookie.Read(Context);
        ReviewerSession? session = words is null ? null : sessions.Find(words, !Request.Headers.ContainsKey(ByItselfHeader));
        return Task.FromResult(session is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(session), Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Refusal.Write(Context, StatusCodes.Status401Unauthorized);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Refusal.Write(Context, StatusCodes.Status403Forbidden);

    // The number makes the anti-forgery token one of this session, not of everybody of that name.
    private static ClaimsPrincipal PrincipalOf(ReviewerSession session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, session.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, session.Name),
            .. Enum.GetValues<Role>().Where(role => role <= session.Role).Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        ],
        Name));
}
