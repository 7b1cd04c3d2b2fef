using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>What became of every remark: one row a statement, with a link of its own.</summary>
internal static class StatementSection
{
    public static Markup Write(ResultIndex index)
    {
        Dictionary<StatementId, Disposition> dispositions =
            index.Analysis.Dispositions.ToDictionary(disposition => disposition.Statement);
        Dictionary<ThemeId, Theme> themes = index.Analysis.Themes.ToDictionary(theme => theme.Id);
        return Markup.Of($"""
            <section id="anmerkungen" aria-labelledby="anmerkungen-titel">
            <h2 id="anmerkungen-titel">Was aus jeder Anmerkung wurde</h2>
            {Summary(index.Analysis.Dispositions)}
            <p class="search"><label for="suche">Suchen (Wort, Tisch oder Ergebnis):</label> <input id="suche" type="search" autocomplete="off"> <span id="treffer" role="status"></span></p>
            <div class="scroll" tabindex="0" role="region" aria-label="Alle Anmerkungen">
            <table id="liste"><thead><tr><th scope="col">Nr.</th><th scope="col">Tisch, Runde</th><th scope="col">Anmerkung</th><th scope="col">Was daraus wurde</th></tr></thead>
            <tbody>{index.Analysis.Statements.Select(entry => Row(index, entry.Statement, dispositions, themes))}</tbody></table></div>
            </section>

            """);
    }

    private static Markup Summary(IReadOnlyList<Disposition> dispositions) => Markup.Of($"""
        <ul class="summary">{dispositions.GroupBy(entry => entry.Outcome).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => Markup.Of($"<li>{German.Name(group.Key)}: {group.Count()}</li>\n"))}</ul>
        """);

    private static Markup Row(
        ResultIndex index,
        Statement statement,
        Dictionary<StatementId, Disposition> dispositions,
        Dictionary<ThemeId, Theme> themes)
    {
        Disposition? disposition = dispositions.GetValueOrDefault(statement.Id);
        Markup theme = index.ThemeOf(statement.Id) is { } id && themes.TryGetValue(id, out Theme? found)
            ? Markup.Of($" · <a href=\"#{id.Value}\"{Markup.German}>{found.Label}</a>")
            : Markup.Empty;
        string round = statement.Round is int number ? Speech.Put($", Runde\u00A0{number}") : string.Empty;
        return Markup.Of($"""
            <tr id="{statement.Id.Value}"><td><a href="#{statement.Id.Value}">{statement.Id.Value}</a></td><td>{statement.Table}{round}</td>
            <td><bdi{Markup.German}>{statement.Text}</bdi><br><small>{German.Name(statement.Kind)}{theme} · {German.Place(statement.Source)}</small></td>
            <td>{Became(disposition)}{SuggestionSection.Beside(index, statement.Id.Value)}</td></tr>

            """);
    }

    private static Markup Became(Disposition? disposition) => disposition is null
        ? Markup.Of($"–")
        : Markup.Of($"<strong>{German.Name(disposition.Outcome)}</strong><br>{German.Reason(disposition)}{German.DecidedBy(disposition)}{Links(disposition)}");

    private static Markup Links(Disposition disposition) => Markup.Join(disposition.Changes.Select(change =>
        Markup.Of($" <a href=\"#{change.Value}\">{change.Value}</a>")));
}
