using System.Globalization;
using System.Security.Claims;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Web;
using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Pages;

/// <summary>Who asks for a page, and the one state that all parts of this page speak of.</summary>
internal sealed class Visitor(IHttpContextAccessor accessor, NewestState newest)
{
    private DeskState? _state;

    /// <summary>The desk as it was when the page was begun.</summary>
    public DeskState State => _state ??= newest.Get();

    /// <summary>The same, once more, where something happened since: what the page shows from now on.</summary>
    public DeskState Renew()
    {
        _state = null;
        return State;
    }

    /// <summary>The reviewer's name; empty for nobody.</summary>
    public string Name => User.Identity?.Name ?? string.Empty;

    /// <summary>Whether the reviewer may do what the role stands for.</summary>
    public bool May(Role role) => User.IsInRole(role.ToString());

    /// <summary>The entry that the reviewer has just made; null when the page was opened otherwise.</summary>
    public long? JustMade =>
        long.TryParse(accessor.HttpContext!.Request.Query[Routes.JustMade], NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            && number >= 1 && number <= State.Version ? number : null;

    /// <summary>The address of the page, with its filter.</summary>
    public string Here => accessor.HttpContext!.Request.Path + accessor.HttpContext.Request.QueryString;

    private ClaimsPrincipal User => accessor.HttpContext!.User;
}
