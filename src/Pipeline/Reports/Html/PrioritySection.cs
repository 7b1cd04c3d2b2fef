using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The topics with their dots: a bar chart that is a table at the same time.</summary>
internal static class PrioritySection
{
    public static Markup Write(PriorityCount count)
    {
        int most = count.Priorities.Count == 0 ? 1 : count.Priorities.Max(priority => priority.Points);
        return count.Priorities.Count == 0
            ? Markup.Of($"<p>In den Notizen stehen keine Punkte.</p>\n")
            : Markup.Of($"""
                <h3>Punkte je Thema</h3>
                <div class="scroll" tabindex="0" role="region" aria-label="Punkte je Thema">
                <table class="chart"><thead><tr><th scope="col">Rang</th><th scope="col">Thema</th><th scope="col" class="number">Punkte</th><th scope="col"><span class="visually-hidden">Balken</span></th></tr></thead>
                <tbody>{count.Priorities.Select(priority => Row(priority, most))}</tbody></table></div>
                {Turnout(count.Turnout)}
                """);
    }

    private static Markup Row(Priority priority, int most)
    {
        Markup merged = Markup.If(priority.MergedFrom.Count > 0, () => Markup.Of(
            $"<br><small>zusammengelegt aus {string.Join(", ", priority.MergedFrom)}</small>"));
        Markup top = Markup.If(priority.Top, () => Markup.Of($" <span class=\"top\">Top-Thema</span>"));
        return Markup.Of($"""
            <tr><td class="number">{priority.Rank}</td><th scope="row">{Markup.Said(priority.Topic)}{top}{merged}</th><td class="number">{priority.Points}</td><td class="bar-cell">{Bar.Write(priority.Points, most)}</td></tr>

            """);
    }

    private static Markup Turnout(IReadOnlyList<TableTurnout> turnout) => Markup.If(turnout.Count > 0, () => Markup.Of($"""
        <details><summary>Punkte je Tisch</summary>
        <table><thead><tr><th scope="col">Tisch</th><th scope="col" class="number">vergeben</th><th scope="col" class="number">möglich</th></tr></thead>
        <tbody>{turnout.Select(table => Markup.Of($"<tr><th scope=\"row\">{table.Table}</th><td class=\"number\">{table.Points}</td><td class=\"number\">{Possible(table)}</td></tr>\n"))}</tbody></table>
        </details>

        """));

    private static string Possible(TableTurnout table) =>
        table.Possible?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–";
}
