using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>The statements, and what becomes of each.</summary>
internal static class StatementRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet(Routes.Statements, Search);
        look.MapGet(Routes.Statements + "/{id}", (string id, Visitor visitor) =>
            visitor.State.Find(new StatementId(id)) is { } item ? Page.Of<StatementPage>((nameof(StatementPage.Item), item)) : Page.Missing);
        decide.MapPost(Routes.Statements + "/{id}", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, (item, form) => form.Value<Outcome>("was") is { } outcome
                ? desk.Decide(visitor.Name, [new Seen(Subject.Of(item.Statement.Id), form.Number("stand"))], outcome, form.Reason())
                : null, context));
        decide.MapPost(Routes.Statements + "/{id}/vorschlag", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, (item, form) => form.Adopted(desk, visitor, suggestion => suggestion.Subject == id, Subject.Of(item.Statement.Id)), context));
        decide.MapPost(Routes.Statements + "/{id}/thema", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, (item, form) => FormFields.Seen(form.Text("ziel"), SubjectKind.Theme) is { } into
                ? desk.Move(visitor.Name, [item.Statement.Id], into)
                : null, context));
    }

    private static IResult Search(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        Outcome? outcome = Enum.TryParse(query["was"], ignoreCase: true, out Outcome parsed) && Enum.IsDefined(parsed) ? parsed : null;
        int page = int.TryParse(query["seite"], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;
        return Page.Of<StatementsPage>(
            (nameof(StatementsPage.Words), query["suche"].ToString().Trim()), (nameof(StatementsPage.Outcome), outcome), (nameof(StatementsPage.Page), page));
    }

    private static IResult Do(
        string id, Visitor visitor, Func<StatementItem, IFormCollection, DeskAnswer?> deed, HttpContext context)
    {
        if (visitor.State.Find(new StatementId(id)) is not { } item)
        {
            return Page.Missing;
        }

        return deed(item, context.Request.Form) is not { } answer ? Results.StatusCode(StatusCodes.Status422UnprocessableEntity)
            : answer.Outcome == DeskOutcome.Confirmed ? Page.Stored(answer, Routes.Of(item.Statement.Id))
            : Page.Of<StatementPage>(Page.StatusOf(answer), (nameof(StatementPage.Item), visitor.Renew().Find(item.Statement.Id) ?? item),
                (nameof(StatementPage.Meanwhile), answer.Meanwhile), (nameof(StatementPage.Problems), answer.Problems));
    }
}
