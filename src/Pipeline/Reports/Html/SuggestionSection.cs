using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>What a language model suggested: beside what it is about, marked as such, and what was refused in a section of its own.</summary>
internal static class SuggestionSection
{
    /// <summary>The suggestions about a theme, statement, change or document; nothing where there are none.</summary>
    public static Markup Beside(ResultIndex index, string subject) => Markup.Join(index.SuggestionsFor(subject).Select(suggestion => Markup.Of($"""

        <p class="hint" id="{suggestion.Id.Value}"><span class="role">Vorschlag eines Sprachmodells</span> <bdi{Markup.German}>{suggestion.Text}</bdi> {Sources(suggestion)}</p>
        """)));

    /// <summary>What suggestions are, and the refused ones; nothing where no model was asked.</summary>
    public static Markup Write(ResultIndex index)
    {
        Suggestion[] refused = [.. index.Suggestions.Where(suggestion => suggestion.Refusal is not null)];
        return Markup.If(index.Suggestions.Count > 0, () => Markup.Of($"""
            <section id="vorschlaege" aria-labelledby="vorschlaege-titel">
            <h2 id="vorschlaege-titel">Vorschläge eines Sprachmodells</h2>
            <p>{SuggestionText.Intro(index)}</p>
            <ul>{index.Suggestions.Where(suggestion => suggestion.Refusal is null).Select(suggestion => Markup.Of($"<li>{SuggestionText.About(index, suggestion)}: <a href=\"#{suggestion.Id.Value}\">{suggestion.Id.Value}</a></li>\n"))}</ul>
            {Refused(index, refused)}
            </section>

            """));
    }

    private static Markup Refused(ResultIndex index, Suggestion[] refused) => Markup.If(refused.Length > 0, () => Markup.Of($"""
        <details><summary>Verworfene Antworten: {refused.Length}</summary>
        <ul class="evidence">{refused.Select(suggestion => Markup.Of($"<li id=\"{suggestion.Id.Value}\">{SuggestionText.About(index, suggestion)} – <strong>Verworfen:</strong> {suggestion.Refusal!.Explanation} <del><bdi{Markup.German}>{suggestion.Text}</bdi></del></li>\n"))}</ul>
        </details>
        """));

    private static Markup Sources(Suggestion suggestion) => Markup.Join(" ", suggestion.Sentences
        .SelectMany(sentence => sentence.Statements)
        .Distinct()
        .Select(id => Markup.Of($"<a class=\"source\" href=\"#{id.Value}\">{id.Value}</a>")));
}
