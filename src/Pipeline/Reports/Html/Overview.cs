using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>What an official wants to know first: the numbers, the changes that are in, what is to be decided, the top topics.</summary>
internal static class Overview
{
    private const int ShownThemes = 5;

    // How the themes' stage names talk of the evening itself; it stands in its round, and nobody asks for it first.
    private const string SmallTalk = "Am Rande: ";

    public static Markup Write(ResultIndex index) => Markup.Of($"""
        <section id="ueberblick" aria-labelledby="ueberblick-titel">
        <h2 id="ueberblick-titel">Auf einen Blick</h2>
        {Numbers(index.Analysis)}
        <div class="cards">
        {Adopted(index)}
        {ToDecide(index)}
        {TopTopics(index.Analysis)}
        {LargestThemes(index.Analysis)}
        </div>
        </section>

        """);

    private static Markup Numbers(Analysis analysis)
    {
        int tables = analysis.Statements.Select(entry => entry.Statement.Table).Distinct().Count();
        return Markup.Of($"""
            <dl class="numbers">
            {Number(tables, "Tisch", "Tische")}
            {Number(analysis.Statements.Count, "Aussage", "Aussagen")}
            {Number(analysis.Themes.Count(theme => theme.ParentId is null), Speech.IsEnglish ? "theme" : "Thema", "Themen")}
            {Number(analysis.Wording.Changes.Count, "Änderungswunsch", "Änderungswünsche")}
            {Number(analysis.Priorities.Priorities.Sum(priority => priority.Points), "Punkt", "Punkte")}
            </dl>
            """);
    }

    private static Markup Number(int value, string one, string many) =>
        Markup.If(value > 0, () => Markup.Of($"<div><dt>{Speech.Of(value == 1 ? one : many)}</dt><dd>{value}</dd></div>\n"));

    private static Markup Adopted(ResultIndex index)
    {
        Change[] adopted = [.. index.Analysis.Wording.Changes.Where(change => index.IsApplied(change.Id))];
        return Markup.If(index.Analysis.Texts.Count > 0, () => Markup.Of($"""
            <div class="card"><h3>Im Vorschlag enthalten ({adopted.Length})</h3>
            {ChangeLines(adopted, Speech.Of("Keine Änderung hat genug Tische hinter sich und mehr Tische dafür als dagegen."))}
            </div>
            """));
    }

    private static Markup ToDecide(ResultIndex index)
    {
        Change[] open = [.. index.Analysis.Wording.Changes.Where(change =>
            ChangePhrase.IsOpen(index.ChoiceOf(change.Id)))];
        return Markup.If(index.Analysis.Texts.Count > 0, () => Markup.Of($"""
            <div class="card"><h3>Zu entscheiden ({open.Length})</h3>
            {ChangeLines(open, Speech.Of("Nichts ist offen."))}
            </div>
            """));
    }

    private static Markup ChangeLines(Change[] changes, string none) =>
        changes.Length == 0
            ? Markup.Of($"<p>{none}</p>")
            : Markup.Of($"<ul>{MostWanted(changes).Select(Line)}</ul>");

    private static IEnumerable<Change> MostWanted(Change[] changes) =>
        changes.OrderByDescending(change => ResultIndex.Tables(change, EvidenceRole.Support).Count);

    private static Markup Line(Change change)
    {
        int support = ResultIndex.Tables(change, EvidenceRole.Support).Count;
        int opposition = ResultIndex.Tables(change, EvidenceRole.Opposition).Count;
        string against = opposition > 0 ? Speech.Put($", {opposition} dagegen") : string.Empty;
        return Markup.Of($"""
            <li><a href="#{change.Id.Value}">{ChangeText.Headline(change.Words)}</a> <span class="count">{German.Tables(support)}{against}</span></li>

            """);
    }

    private static Markup TopTopics(Analysis analysis)
    {
        Priority[] top = [.. analysis.Priorities.Priorities.Where(priority => priority.Top)];
        return Markup.If(top.Length > 0, () => Markup.Of($"""
            <div class="card"><h3>Top-Themen</h3>
            <ol>{top.Select(priority => Markup.Of($"<li value=\"{priority.Rank}\">{Markup.Said(priority.Topic)} <span class=\"count\">{German.Points(priority.Points)}</span></li>\n"))}</ol>
            </div>
            """));
    }

    private static Markup LargestThemes(Analysis analysis)
    {
        Theme[] themes =
        [
            .. analysis.Themes.Where(theme => theme.ParentId is null && !theme.Label.StartsWith(SmallTalk, StringComparison.Ordinal))
                .OrderByDescending(theme => ResultIndex.Tables(theme).Count)
                .ThenByDescending(theme => theme.Members.Count)
                .Take(ShownThemes),
        ];
        return Markup.If(themes.Length > 0, () => Markup.Of($"""
            <div class="card"><h3>Worüber die meisten Tische sprachen</h3>
            <ul>{themes.Select(theme => Markup.Of($"<li><a href=\"#{theme.Id.Value}\"{Markup.German}>{theme.Label}</a> <span class=\"count\">{German.Tables(ResultIndex.Tables(theme).Count)}</span></li>\n"))}</ul>
            </div>
            """));
    }
}
