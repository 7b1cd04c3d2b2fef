using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Html;
using DialogueMining.Review.Desk;
using Microsoft.AspNetCore.Components;

namespace DialogueMining.Review.Pages;

/// <summary>
/// The rows of the queue. They are written as markup and not as components: a page shows hundreds of them, and whoever
/// reviews at the same time gets the same ones.
/// </summary>
internal sealed class QueueRows(PageTexts texts, Phrases phrases, KeptMarkup kept, ReviewDesk desk)
{
    private readonly HashSet<string> _suggested = [.. desk.Suggestions.Select(suggestion => suggestion.Subject)];

    /// <summary>The rows of one tier that a filter lets through.</summary>
    /// <param name="state">The desk.</param>
    /// <param name="filter">What is shown; the page of a change is told it, so that it knows what comes next.</param>
    /// <param name="tier">How much they need a person.</param>
    /// <param name="mayDecide">Whether they have fields to decide with.</param>
    public IReadOnlyList<MarkupString> Of(DeskState state, QueueFilter filter, Tier tier, bool mayDecide) => kept.Of(
        state, (filter, tier, mayDecide), () =>
        {
            string back = filter.Fields();
            return filter.Apply(state.Changes).Where(item => item.Tier == tier).Select(item => Row(item, back, mayDecide));
        });

    private Markup Row(ChangeItem item, string back, bool mayDecide)
    {
        string id = item.Change.Id.Value, seen = $"{id}@{item.Version}";
        return Markup.Of($"""
            <li id="{id}" class="{(item.IsDecided ? "row decided" : "row")}" data-row data-live>{Tick(id, seen, mayDecide)}<div class="what"><p class="line" id="zeile-{id}"><a href="{Routes.Of(item.Change.Id)}{back}" data-open>{Line(item.Change.Words)}</a></p>{Facts(item)}{Ruling(item)}{Warning(item)}</div>{Quick(item, id, seen, mayDecide)}</li>

            """);
    }

    private static Markup Tick(string id, string seen, bool mayDecide) => mayDecide
        ? Markup.Of($"<input type=\"checkbox\" name=\"wahl\" value=\"{seen}\" id=\"wahl-{id}\" aria-labelledby=\"zeile-{id}\">")
        : Markup.Empty;

    private Markup Line(ChangeWords words) => Markup.Join(phrases.Parts(words).Select(part => part.Role is { } role
        ? Markup.Of($"<q class=\"{role}\">{part.Text}</q>")
        : Markup.Of($"{part.Text}")));

    private Markup Facts(ChangeItem item)
    {
        string?[] facts =
        [
            texts["Dafür: {0}", item.Tables.For.Count],
            texts["Dagegen: {0}", item.Tables.Against.Count],
            item.Change.ConflictsWith.Count > 0 ? texts.Count(item.Change.ConflictsWith.Count, "andere Fassung", "andere Fassungen") : null,
            item.Near.Count > 0 ? texts["ähnlich: {0}", item.Near.Count] : null,
            phrases.State(item),
            _suggested.Contains(item.Change.Id.Value) ? texts["Vorschlag eines Sprachmodells"] : null,
        ];
        return Markup.Of($"<p class=\"facts\"><span class=\"operation\">{phrases.Of(item.Change.Words.Operation)}</span>{facts.OfType<string>().Select(fact => Markup.Of($" <span>{fact}</span>"))}</p>");
    }

    private Markup Ruling(ChangeItem item) => item.Ruling is { Verdict: not Verdict.Undecided } ruling
        ? Markup.Of($"<p class=\"ruling\">{texts["{0} hat entschieden: {1}", ruling.Signature.DecidedBy, phrases.Of(ruling.Verdict)]}</p>")
        : Markup.Empty;

    private Markup Warning(ChangeItem item) => item.NoLongerFits
        ? Markup.Of($"<p class=\"warn\">{texts["Angenommen, steht aber nicht im Text: etwas anderes steht im Weg, oder die Stelle fehlt."]}</p>")
        : Markup.Empty;

    private Markup Quick(ChangeItem item, string id, string seen, bool mayDecide) => mayDecide
        ? Markup.Of($"<p class=\"quick\">{Markup.If(CanAdopt(item), () => Button("adopt", "a", id, seen, texts["Übernehmen"]))}{Button("reject", "r", id, seen, texts["Ablehnen"])}</p>")
        : Markup.Empty;

    private static Markup Button(string verdict, string key, string id, string seen, string label) =>
        Markup.Of($"<button name=\"einzeln\" value=\"{verdict}:{seen}\" data-key=\"{key}\" aria-describedby=\"zeile-{id}\">{label}</button>");

    // What has no place or no words needs its page: a plain „Übernehmen“ would put nothing into the text.
    private static bool CanAdopt(ChangeItem item) => item.Change.Words.Operation == ChangeOperation.Keep
        || item.Choice is { Reason: not (ChoiceReason.NoPlace or ChoiceReason.NoOtherWords or ChoiceReason.DoesNotFit) };
}
