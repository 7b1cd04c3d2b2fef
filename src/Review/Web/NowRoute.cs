using System.Globalization;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Web;

/// <summary>
/// What happened since a page was made. Pages ask twice a second: a kept-open connection would use up one of the six that a
/// browser has for a host, and the desk would stand still at the seventh tab.
/// </summary>
internal static class NowRoute
{
    private const int MostNews = 5;

    public static IResult Get(ReviewDesk desk, Visitor visitor, EntryTexts texts, HttpContext context)
    {
        bool isKnown = long.TryParse(context.Request.Query["seit"], NumberStyles.None, CultureInfo.InvariantCulture, out long since);
        if (!isKnown || since >= desk.Version)
        {
            return Results.Json(new News(desk.Version, []));
        }

        string[] news =
        [
            .. desk.History.SkipWhile(item => item.Entry.Number <= since).Where(item => item.Entry.Reviewer != visitor.Name)
                .Reverse().Take(MostNews).Reverse().Select(item => texts.Say(item.Entry, visitor.State)),
        ];
        return Results.Json(new News(desk.Version, news));
    }

    private sealed record News(long Version, IReadOnlyList<string> Entries);
}
