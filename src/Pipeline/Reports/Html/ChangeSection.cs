using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The wording changes of a document, each with its tables and the statements behind it.</summary>
internal static class ChangeSection
{
    public static Markup Write(ResultIndex index, string document)
    {
        Change[] changes = [.. index.Analysis.Wording.Changes.Where(change => change.Document == document)];
        return changes.Length == 0
            ? Markup.Of($"<h3>Änderungswünsche</h3>\n<p>Zu diesem Text wurden keine Änderungswünsche gefunden.</p>\n")
            : Markup.Of($"""
                <h3>Änderungswünsche</h3>
                <p class="hint">Gezählt werden Tische, nicht Wortmeldungen. Wer dafür ist, steht neben denen, die dagegen sind.</p>
                {changes.Where(change => !IsLone(index, change)).Select(change => Write(index, change))}
                {Others(index, [.. changes.Where(change => IsLone(index, change))])}
                """);
    }

    // What a single table asked for and nobody took up is folded, so that the rest can be read; it loses nothing.
    private static bool IsLone(ResultIndex index, Change change) =>
        !index.IsApplied(change.Id)
        && !ChangePhrase.IsOpen(index.ChoiceOf(change.Id))
        && change.Evidence.Select(evidence => evidence.Table).Distinct().Count() == 1;

    private static Markup Others(ResultIndex index, Change[] changes) => Markup.If(changes.Length > 0, () => Markup.Of($"""
        <details class="others"><summary>Von nur einem Tisch: {German.Changes(changes.Length)}</summary>
        {changes.Select(change => Write(index, change))}
        </details>
        """));

    private static Markup Write(ResultIndex index, Change change)
    {
        ChangeChoice? choice = index.ChoiceOf(change.Id);
        (string State, string Grounds) told = ChangePhrase.Told(choice, change);
        IReadOnlyList<string> support = ResultIndex.Tables(change, EvidenceRole.Support);
        IReadOnlyList<string> opposition = ResultIndex.Tables(change, EvidenceRole.Opposition);
        return Markup.Of($"""
            <article class="change" id="{change.Id.Value}">
            <h4><span class="operation">{German.Name(change.Words.Operation)}</span> {ChangeText.Headline(change.Words)}</h4>
            <p class="votes"><span class="for">Dafür: {German.Tables(support.Count)}{TableNames(support)}</span>
            <span class="against">Dagegen: {German.Tables(opposition.Count)}{TableNames(opposition)}</span></p>
            <p class="verdict"><strong>{told.State}</strong> {told.Grounds}{Rival(index, choice)} <small>{change.Id.Value}</small></p>
            {Offers(index, change)}
            {Conflicts(index, change, choice?.Rival)}
            {Near(index, change)}
            {Evidence(index, change)}{SuggestionSection.Beside(index, change.Id.Value)}
            </article>

            """);
    }

    private static string TableNames(IReadOnlyList<string> tables) =>
        tables.Count == 0 ? string.Empty : $" ({German.TableNames(tables)})";

    private static Markup Rival(ResultIndex index, ChangeChoice? choice) => choice?.Rival is { } rival
        ? Markup.Of($" Die andere Fassung: {Named(index, [rival])}.")
        : Markup.Empty;

    private static Markup Offers(ResultIndex index, Change change)
    {
        PlaceOffer[] offers = [.. index.OffersFor(change.Id)];
        string draft = index.Analysis.Texts.FirstOrDefault(text => text.Document == change.Document)?.Draft ?? string.Empty;
        return Markup.If(offers.Length > 0, () => Markup.Of($"""
            <div class="offers"><p>Mögliche Stellen:</p>
            <ol>{offers.Select(offer => Markup.Of($"<li{Markup.German}>{offer.Sentence}{Beside(OfferPlace.Beside(offer, draft))}</li>\n"))}</ol></div>
            """));
    }

    private static Markup Beside(string? place) => place is null ? Markup.Empty : Markup.Of($" <span class=\"hint\">({place})</span>");

    // A change is named by its words: on paper nobody can follow a link, and a bare identifier says nothing.
    private static Markup Conflicts(ResultIndex index, Change change, ChangeId? rival)
    {
        ChangeId[] others = [.. change.ConflictsWith.Where(other => other != rival)];
        return Markup.If(others.Length > 0, () => Markup.Of($"""
            <p class="conflicts">Betrifft dieselben Wörter wie {Named(index, others)}.</p>
            """));
    }

    private static Markup Named(ResultIndex index, IEnumerable<ChangeId> changes) => Markup.Join("; ", changes.Select(id =>
        Markup.Of($"<a href=\"#{id.Value}\">{index.NameOf(id)}</a>")));

    private static Markup Near(ResultIndex index, Change change)
    {
        Change[] near = [.. index.NearOf(change.Id)];
        return Markup.If(near.Length > 0, () => Markup.Of($"""
            <p class="near">Vielleicht dasselbe wie {Markup.Join("; ", near.Select(other =>
                Markup.Of($"<a href=\"#{other.Id.Value}\">{ChangePhrase.Line(other.Words)}</a>")))}.</p>
            """));
    }

    private static Markup Evidence(ResultIndex index, Change change) => Markup.Of($"""
        <details><summary>{German.Statements(change.Evidence.Count)} dazu</summary>
        <ul class="evidence">{change.Evidence.Select(evidence => Quote(index.Statement(evidence.Statement), evidence))}</ul>
        </details>
        """);

    private static Markup Quote(Statement statement, Evidence evidence) => Markup.Of($"""
        <li><span class="role">{German.Name(evidence.Role)}</span> <bdi{Markup.German}>{statement.Text}</bdi>
        <a class="source" href="#{statement.Id.Value}">{statement.Table} · {German.Place(statement.Source)}</a></li>

        """);
}
