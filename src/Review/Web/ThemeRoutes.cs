using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>The themes: their names, and which statements they hold.</summary>
internal static class ThemeRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet(Routes.Themes, () => Page.Of<ThemesPage>());
        look.MapGet(Routes.Themes + "/{id}", (string id, Visitor visitor) =>
            visitor.State.Find(new ThemeId(id)) is { } item ? Page.Of<ThemePage>((nameof(ThemePage.Item), item)) : Page.Missing);
        decide.MapPost(Routes.Themes + "/{id}/name", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, context, (seen, form) => desk.Rename(visitor.Name, seen, form.Text("name")), Routes.Of(new ThemeId(id))));
        decide.MapPost(Routes.Themes + "/{id}/zusammenlegen", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, context, (seen, form) => Merge(desk, visitor, seen, form), Routes.Themes));
        decide.MapPost(Routes.Themes + "/{id}/zusammenfassung", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, context, (seen, form) => form.Adopted(desk, visitor, suggestion => suggestion.Subject == id, seen.Subject) ?? Refused("Diesen Vorschlag gibt es nicht."), Routes.Of(new ThemeId(id))));
        decide.MapPost(Routes.Themes + "/{id}/aussagen", (string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
            Do(id, visitor, context, (seen, form) => Regroup(desk, visitor, seen, form), Routes.Themes));
    }

    private static IResult Do(
        string id, Visitor visitor, HttpContext context, Func<Seen, IFormCollection, DeskAnswer> deed, string afterwards)
    {
        if (visitor.State.Find(new ThemeId(id)) is not { } item)
        {
            return Page.Missing;
        }

        DeskAnswer answer = deed(new Seen(Subject.Of(item.Theme.Id), context.Request.Form.Number("stand")), context.Request.Form);
        return answer.Outcome == DeskOutcome.Confirmed
            ? Page.Stored(answer, afterwards)
            : Page.Of<ThemePage>(Page.StatusOf(answer), (nameof(ThemePage.Item), visitor.Renew().Find(item.Theme.Id) ?? item),
                (nameof(ThemePage.Meanwhile), answer.Meanwhile), (nameof(ThemePage.Problems), answer.Problems));
    }

    private static DeskAnswer Merge(ReviewDesk desk, Visitor visitor, Seen seen, IFormCollection form) =>
        FormFields.Seen(form.Text("mit"), SubjectKind.Theme) is { } into ? desk.Merge(visitor.Name, seen, into) : Refused("Es war kein Thema gewählt.");

    private static DeskAnswer Regroup(ReviewDesk desk, Visitor visitor, Seen seen, IFormCollection form)
    {
        StatementId[] statements = [.. form["aussage"].OfType<string>().Select(value => new StatementId(value))];
        string label = form.Text("neuer");
        return statements.Length == 0 ? Refused("Es war keine Aussage angekreuzt.")
            : form.Text("tun") == "teilen"
                ? label.Length == 0 ? Refused("Dem neuen Thema fehlt der Name.") : desk.Split(visitor.Name, seen, statements, label)
            : FormFields.Seen(form.Text("ziel"), SubjectKind.Theme) is { } into ? desk.Move(visitor.Name, statements, into)
            : Refused("Es war kein Thema gewählt.");
    }

    private static DeskAnswer Refused(string found) =>
        new(DeskOutcome.Refused, 0, [], [new Problem(string.Empty, Severity.Warning, null, found, string.Empty, string.Empty)]);
}
