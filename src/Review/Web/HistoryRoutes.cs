using System.Globalization;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>Back and forth through what was decided.</summary>
internal static class HistoryRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet(Routes.History, () => Page.Of<HistoryPage>());
        look.MapGet(Routes.Compare, Compare);
        decide.MapPost("/verlauf/zurueck", (ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Answered(desk.Undo(visitor.Name), context.Request.Form.Back()));
        decide.MapPost("/verlauf/wieder", (ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Answered(desk.Redo(visitor.Name), context.Request.Form.Back()));
        decide.MapPost("/verlauf/zuruecknehmen", (ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Answered(desk.Undo(visitor.Name, context.Request.Form.Number("nummer"), context.Request.Form.Number("stand")), Routes.History));
        decide.MapPost("/verlauf/stand", (ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Answered(desk.Restore(visitor.Name, context.Request.Form.Number("nummer"), context.Request.Form.Number("stand")), Routes.History));
    }

    private static IResult Compare(ReviewDesk desk, NameCover names, HttpContext context) => Page.Of<ComparePage>(
        (nameof(ComparePage.Comparison), names.Of(desk.Compare(Number(context, "von"), Number(context, "bis")))));

    private static long Number(HttpContext context, string name) =>
        long.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private static IResult Answered(DeskAnswer answer, string address) => answer.Outcome == DeskOutcome.Confirmed
        ? Page.Stored(answer, address)
        : Page.Of<HistoryPage>(Page.StatusOf(answer), (nameof(HistoryPage.Meanwhile), answer.Meanwhile), (nameof(HistoryPage.Problems), answer.Problems));
}
