using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DialogueMining.Review.Web;

/// <summary>The documents with all decisions in them, and reviewers' own changes.</summary>
internal static class TextRoutes
{
    public static void Map(IEndpointRouteBuilder look, IEndpointRouteBuilder decide)
    {
        look.MapGet(Routes.Texts, (Visitor visitor) => visitor.State.Texts.Count > 0
            ? Results.LocalRedirect(Routes.Text(visitor.State.Texts[0].Text.Document))
            : Page.Of<NoTextPage>());
        look.MapGet(Routes.Texts + "/{document}", (string document, Visitor visitor) =>
            Find(document, visitor.State) is { } item ? Page.Of<TextPage>((nameof(TextPage.Item), item)) : Page.Missing);
        decide.MapPost(Routes.Texts + "/{document}/aendern", Amend);
        decide.MapPost(Routes.Texts + "/{document}/vorschlag", Adopt);
    }

    private static IResult Adopt(string document, ReviewDesk desk, Visitor visitor, HttpContext context) =>
        Find(document, visitor.State) is not { } item
            || context.Request.Form.Adopted(desk, visitor, suggestion => suggestion.Task == SuggestionTask.AlternativeText && Adoption.Document(suggestion.Subject) == document, null) is not { } answer
            ? Page.Missing
            : answer.Outcome == DeskOutcome.Confirmed ? Page.Stored(answer, Routes.Text(document))
            : Page.Of<TextPage>(Page.StatusOf(answer), (nameof(TextPage.Item), Find(document, visitor.Renew()) ?? item), (nameof(TextPage.Problems), answer.Problems));

    private static IResult Amend(string document, ReviewDesk desk, Visitor visitor, HttpContext context)
    {
        if (Find(document, visitor.State) is not { } item)
        {
            return Page.Missing;
        }

        IFormCollection form = context.Request.Form;
        string old = form.Text("alt"), fresh = form.Text("neu"), way = form.Text("wie");
        DeskAnswer answer = desk.Amend(visitor.Name, document, Words(way, old, fresh), Place(way, old), [], form.Reason());
        return answer.Outcome == DeskOutcome.Confirmed
            ? Page.Stored(answer, Routes.Text(document))
            : Page.Of<TextPage>(Page.StatusOf(answer), (nameof(TextPage.Item), Find(document, visitor.Renew()) ?? item),
                (nameof(TextPage.Problems), answer.Problems), (nameof(TextPage.Old), old), (nameof(TextPage.New), fresh), (nameof(TextPage.Way), way));
    }

    /// <summary>What a person wants done with words of a text.</summary>
    public static ChangeWords Words(string way, string old, string fresh) => way switch
    {
        "streichen" => new ChangeWords(ChangeOperation.Delete, old, null, null),
        "vor" or "nach" => new ChangeWords(ChangeOperation.Insert, null, fresh, null),
        _ => new ChangeWords(ChangeOperation.Replace, old, fresh, null),
    };

    /// <summary>The place that new words go to; null where they take the place of others.</summary>
    public static ChosenPlace? Place(string way, string old) => way switch
    {
        "vor" => new ChosenPlace(null, null, old, null, null),
        "nach" => new ChosenPlace(null, null, null, old, null),
        _ => null,
    };

    private static TextItem? Find(string document, DeskState state) => state.Texts.FirstOrDefault(item => item.Text.Document == document);
}
