using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>A section a round, and one for what belongs to no round.</summary>
internal static class RoundSection
{
    public static Markup All(ResultIndex index)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        HashSet<string> shown = [.. definition.Rounds.Select(round => round.Document).OfType<string>()];
        return Markup.Of($"""
            {definition.Rounds.Select(round => Round(index, round))}
            {definition.Documents.Where(document => !shown.Contains(document.Id)).Select(document => Document(index, document))}
            {Roundless(index)}
            """);
    }

    /// <summary>Titles and anchors for the table of contents.</summary>
    public static IEnumerable<(string Anchor, string Title)> Titles(Analysis analysis)
    {
        EventDefinition definition = analysis.Material.Event;
        HashSet<string> shown = [.. definition.Rounds.Select(round => round.Document).OfType<string>()];
        return
        [
            .. definition.Rounds.Select(round => (Anchor(round), German.Title(round))),
            .. definition.Documents.Where(document => !shown.Contains(document.Id)).Select(document => (Anchor(document), document.Title)),
            .. HasRoundless(analysis) ? [("ohne-runde", German.RoundlessTitle(analysis))] : Array.Empty<(string, string)>(),
        ];
    }

    private static Markup Round(ResultIndex index, Round round)
    {
        EventDocument? document = index.Analysis.Material.Event.Documents.FirstOrDefault(entry => entry.Id == round.Document);
        Markup body = document is null
            ? Markup.Empty
            : Markup.Of($"{TextSection.Write(index, document)}{ChangeSection.Write(index, document.Id)}");
        Markup dots = Markup.If(round.Kind == RoundKind.Priorities, () => PrioritySection.Write(index.Analysis.Priorities));
        return Markup.Of($"""
            <section id="{Anchor(round)}" aria-labelledby="{Anchor(round)}-titel">
            <h2 id="{Anchor(round)}-titel">{German.Title(round)}</h2>
            {dots}{body}{ThemeSection.Write(index, round.Number)}
            </section>

            """);
    }

    private static Markup Document(ResultIndex index, EventDocument document) => Markup.Of($"""
        <section id="{Anchor(document)}" aria-labelledby="{Anchor(document)}-titel">
        <h2 id="{Anchor(document)}-titel">{document.Title}</h2>
        {TextSection.Write(index, document)}{ChangeSection.Write(index, document.Id)}
        </section>

        """);

    private static Markup Roundless(ResultIndex index) => Markup.If(HasRoundless(index.Analysis), () => Markup.Of($"""
        <section id="ohne-runde" aria-labelledby="ohne-runde-titel">
        <h2 id="ohne-runde-titel">{German.RoundlessTitle(index.Analysis)}</h2>
        {ThemeSection.Write(index, null)}
        </section>

        """));

    private static bool HasRoundless(Analysis analysis) => analysis.Themes.Any(theme => theme.Round is null);

    private static string Anchor(Round round) => $"runde-{round.Number}";

    private static string Anchor(EventDocument document) => $"text-{document.Id}";
}
