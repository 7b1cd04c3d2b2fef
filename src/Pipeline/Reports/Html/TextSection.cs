using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The text with the changes in it, and draft and proposal side by side.</summary>
internal static class TextSection
{
    public static Markup Write(ResultIndex index, EventDocument document)
    {
        ConsolidatedText? text = index.Analysis.Texts.FirstOrDefault(text => text.Document == document.Id);
        if (text is null || document.Draft is null)
        {
            return Markup.Of($"<p class=\"hint\">Zu „{document.Title}“ lag kein Entwurf vor.</p>\n");
        }

        return Markup.Of($"""
            <h3>{Markup.Said(document.Title)}: der Text mit den Änderungen</h3>
            <p class="hint">Ergänzungen sind <ins>kursiv und unterstrichen</ins>, Streichungen <del>durchgestrichen</del>.</p>
            <div class="document"{Markup.German}>{DraftMarkup.Whole(text.Segments)}</div>
            {Synopsis(index, document, document.Draft, text)}{SuggestionSection.Beside(index, document.Id)}
            """);
    }

    private static Markup Synopsis(ResultIndex index, EventDocument document, Draft draft, ConsolidatedText text)
    {
        BlockSegments[] changed = [.. BlockSegments.Of(draft, text).Where(block => block.IsChanged)];
        return Markup.If(changed.Length > 0, () => Markup.Of($"""
            <h4>Gegenüberstellung</h4>
            <div class="scroll" tabindex="0" role="region" aria-label="{document.Title}: Entwurf und Vorschlag">
            <table class="synopsis"><thead><tr><th scope="col">Entwurf</th><th scope="col">Vorschlag</th><th scope="col">Grundlage</th></tr></thead>
            <tbody>{changed.Select(block => Row(index, block))}</tbody></table></div>
            """));
    }

    private static Markup Row(ResultIndex index, BlockSegments block) => Markup.Of($"""
        <tr><td{Markup.German}>{DraftMarkup.Inline(block.Segments.Where(segment => segment.Kind != SegmentKind.Inserted))}</td>
        <td{Markup.German}>{DraftMarkup.Inline(block.Segments.Where(segment => segment.Kind != SegmentKind.Deleted))}</td>
        <td>{Grounds(index, block)}</td></tr>

        """);

    private static Markup Grounds(ResultIndex index, BlockSegments block)
    {
        HashSet<ChangeId> ids = [.. block.Segments.SelectMany(segment => segment.Changes)];
        return Markup.Join(index.Analysis.Wording.Changes.Where(change => ids.Contains(change.Id)).Select(change => Markup.Of($"""
            <p><a href="#{change.Id.Value}">{ChangeText.Headline(change.Words)}</a><br>
            {German.Tables(ResultIndex.Tables(change, EvidenceRole.Support).Count)} dafür, {ResultIndex.Tables(change, EvidenceRole.Opposition).Count} dagegen</p>
            """)));
    }
}
