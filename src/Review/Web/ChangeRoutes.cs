using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>The queue and the decisions about changes.</summary>
internal static class ChangeRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet("/", (HttpContext context) => Page.Of<QueuePage>((nameof(QueuePage.Filter), QueueFilter.Of(context.Request.Query))));
        look.MapGet("/aenderung/{id}", Show);
        decide.MapPost("/entscheiden", DecideFromQueue);
        decide.MapPost("/aenderung/{id}", DecideOne);
        decide.MapPost("/aenderung/{id}/vorschlag", Adopt);
        decide.MapPost("/aenderung/{id}/verbinden", Join);
        decide.MapPost("/aenderung/{id}/trennen", Part);
    }

    private static IResult Show(string id, Visitor visitor, HttpContext context) =>
        visitor.State.Find(new ChangeId(id)) is { } item ? PageOf(item, context, StatusCodes.Status200OK) : Page.Missing;

    private static IResult DecideOne(string id, ReviewDesk desk, Visitor visitor, HttpContext context)
    {
        if (visitor.State.Find(new ChangeId(id)) is not { } item)
        {
            return Page.Missing;
        }

        IFormCollection form = context.Request.Form;
        EnteredDecision entered = form.Decision();

        // The places by the words as they are: the page may have shown them without names.
        IReadOnlyList<PlaceOffer> places = desk.State.Find(item.Change.Id)?.Places ?? [];
        if (form.Text("tun") == "pruefen")
        {
            return PageOf(item, context, StatusCodes.Status200OK, (nameof(ChangePage.Entered), entered),
                (nameof(ChangePage.Preview), desk.Preview(item.Change.Id, entered.Answer(places))));
        }

        if (entered.Missing(places) is { } missing)
        {
            return PageOf(item, context, StatusCodes.Status422UnprocessableEntity, (nameof(ChangePage.Entered), entered),
                (nameof(ChangePage.Problems), new[] { new Problem(string.Empty, Severity.Warning, null, missing, string.Empty, string.Empty) }));
        }

        DeskAnswer answer = desk.Decide(visitor.Name, [new Seen(Subject.Of(item.Change.Id), form.Number("stand"))], entered.Answer(places), entered.Reason);
        return answer.Outcome == DeskOutcome.Confirmed
            ? Page.Stored(answer, form.Text("tun") == "bleiben" ? Routes.Of(item.Change.Id) + context.Request.QueryString : NextOf(item, visitor, context))
            : PageOf(visitor.Renew().Find(item.Change.Id) ?? item, context, Page.StatusOf(answer), (nameof(ChangePage.Entered), entered),
                (nameof(ChangePage.Meanwhile), answer.Meanwhile), (nameof(ChangePage.Problems), answer.Problems));
    }

    // A batch stops at nothing half-way: all are stored, or the page says who was quicker.
    private static IResult DecideFromQueue(ReviewDesk desk, Visitor visitor, HttpContext context)
    {
        IFormCollection form = context.Request.Form;
        if (form.Text("nichts").Length > 0)
        {
            return Results.LocalRedirect(form.Back());
        }

        string[] single = form.Text("einzeln").Split(':', 2);
        bool isSingle = single.Length == 2;
        IReadOnlyList<Seen> changes = isSingle
            ? FormFields.Seen(single[1], SubjectKind.Change) is { } one ? [one] : []
            : form.Ticked("wahl", SubjectKind.Change);
        Verdict? verdict = isSingle ? VerdictOf(single[0]) : form.Value<Verdict>("was");
        if (changes.Count == 0 || verdict is null)
        {
            return QueueAgain(StatusCodes.Status422UnprocessableEntity, [], [Nothing]);
        }

        DeskAnswer answer = desk.Decide(visitor.Name, changes, new ChangeAnswer(verdict.Value), isSingle ? null : form.Reason());
        return answer.Outcome == DeskOutcome.Confirmed
            ? Page.Stored(answer, form.Back())
            : QueueAgain(Page.StatusOf(answer), answer.Meanwhile, answer.Problems);
    }

    private static IResult Adopt(string id, ReviewDesk desk, Visitor visitor, HttpContext context) =>
        visitor.State.Find(new ChangeId(id)) is not { } item
            || context.Request.Form.Adopted(desk, visitor, suggestion => suggestion.Subject == id, Subject.Of(item.Change.Id)) is not { } answer
            ? Page.Missing
            : Answered(answer, visitor, item, context);

    private static IResult Join(string id, ReviewDesk desk, Visitor visitor, HttpContext context)
    {
        IFormCollection form = context.Request.Form;
        ChangeId into = new(form.Text("mit"));
        if (visitor.State.Find(new ChangeId(id)) is not { } item || visitor.State.Find(into) is not { } target)
        {
            return Page.Missing;
        }

        DeskAnswer answer = desk.Join(
            visitor.Name, new Seen(Subject.Of(item.Change.Id), form.Number("stand")), new Seen(Subject.Of(into), form.Number("mitstand")), null);
        return Answered(answer, visitor, target, context);
    }

    private static IResult Part(string id, ReviewDesk desk, Visitor visitor, HttpContext context)
    {
        IFormCollection form = context.Request.Form;
        if (visitor.State.Find(new ChangeId(id)) is not { } item)
        {
            return Page.Missing;
        }

        StatementId[] statements = [.. form["aussage"].OfType<string>().Select(value => new StatementId(value))];
        DeskAnswer answer = statements.Length == 0
            ? new DeskAnswer(DeskOutcome.Refused, visitor.State.Version, [], [Nothing])
            : desk.Part(visitor.Name, new Seen(Subject.Of(item.Change.Id), form.Number("stand")), statements, null);
        return Answered(answer, visitor, item, context);
    }

    private static IResult Answered(DeskAnswer answer, Visitor visitor, ChangeItem item, HttpContext context) =>
        answer.Outcome == DeskOutcome.Confirmed
            ? Page.Stored(answer, Routes.Of(item.Change.Id) + context.Request.QueryString)
            : PageOf(visitor.Renew().Find(item.Change.Id) ?? item, context, Page.StatusOf(answer),
                (nameof(ChangePage.Meanwhile), answer.Meanwhile), (nameof(ChangePage.Problems), answer.Problems));

    private static IResult PageOf(ChangeItem item, HttpContext context, int status, params (string, object?)[] more) =>
        Page.Of<ChangePage>(status, [(nameof(ChangePage.Item), item), (nameof(ChangePage.Filter), QueueFilter.Of(context.Request.Query)), .. more]);

    private static IResult QueueAgain(int status, IReadOnlyList<Log.LogEntry> meanwhile, IReadOnlyList<Problem> problems) =>
        Page.Of<QueuePage>(status, (nameof(QueuePage.Meanwhile), meanwhile), (nameof(QueuePage.Problems), problems));

    private static Problem Nothing { get; } = new(
        string.Empty, Severity.Warning, null, "Es war nichts angekreuzt.", string.Empty, "Bitte zuerst ankreuzen, was gemeint ist.");

    private static string NextOf(ChangeItem item, Visitor visitor, HttpContext context)
    {
        QueueFilter filter = QueueFilter.Of(context.Request.Query);
        return filter.Next(visitor.State.Changes, item.Change.Id) is { } next
            ? Routes.Of(next.Change.Id) + filter.Fields()
            : Routes.Queue + filter.Fields();
    }

    private static Verdict? VerdictOf(string word) => word switch
    {
        "adopt" => Verdict.Adopt,
        "reject" => Verdict.Reject,
        _ => null,
    };
}
