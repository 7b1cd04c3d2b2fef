using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Pages;
using Microsoft.AspNetCore.Http;

namespace DialogueMining.Review.Web;

/// <summary>Reads forms in which a person adopts a language model's suggestion.</summary>
internal static class SuggestionForms
{
    private static readonly Signature Unsigned = new(string.Empty, null, null);
    private static readonly SourcePlace Here = new(DecidedResult.LogFile, null, null, null, null, []);

    /// <summary>What the desk answers; null where the form names no suggestion for this thing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="desk">The desk.</param>
    /// <param name="visitor">Who adopts it.</param>
    /// <param name="fits">Whether a suggestion is about what the form was for.</param>
    /// <param name="subject">What it is about; null for a block of a draft.</param>
    public static DeskAnswer? Adopted(this IFormCollection form, ReviewDesk desk, Visitor visitor, Func<Suggestion, bool> fits, Subject? subject) =>
        desk.Suggestions.FirstOrDefault(each => each.Id.Value == form.Text("vorschlag") && fits(each)) is { } suggestion
            ? desk.Adopt(
                visitor.Name, suggestion, form.Text("worte"), subject is { } about ? new Seen(about, form.Number("stand")) : null,
                suggestion.Task == SuggestionTask.WishWording ? Wish(form, suggestion) : null, form.Reason())
            : null;

    // A wish becomes a change of the person's own, with the statement behind it.
    private static Amendment Wish(IFormCollection form, Suggestion suggestion)
    {
        string old = form.Text("alt"), way = form.Text("wie");
        ChangeWords words = TextRoutes.Words(way, old, form.Text("worte"));
        ChangeBasis basis = new(null, form.Text("dokument"), words.Operation, words.OldText, words.NewText, null);
        return new Amendment(
            new ChangeDecision(basis, Verdict.Adopt, null, false, TextRoutes.Place(way, old), Unsigned, Here), [new StatementId(suggestion.Subject)]);
    }
}
