using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Kinds;
using DialogueMining.Pipeline.Language.Talk;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Pipeline;

/// <summary>Says in plain German how one statement was read and what became of it: for <c>run --explain</c>.</summary>
/// <param name="analysis">What the run found.</param>
public sealed class StatementExplanation(Analysis analysis)
{
    private readonly ResultIndex _index = new(analysis);

    private readonly Lazy<Dictionary<StatementId, KindReading>> _readings = new(() => new KindClassifier(new KindOptions())
        .Read(analysis.Statements, analysis.Wording.Mentions, TalkTable.Default).ToDictionary(reading => reading.Statement.Statement.Id));

    /// <summary>The lines of the explanation; empty where there is no such statement.</summary>
    /// <param name="wanted">An id (<c>s0123</c>), or a file and a line or row (<c>tisch-07.txt:12</c>).</param>
    public IReadOnlyList<string> Explain(string wanted) =>
        [.. analysis.Statements.Where(entry => IsMeant(entry.Statement, wanted.Trim())).SelectMany(entry => (string[])[.. Lines(entry), string.Empty])];

    private static bool IsMeant(Statement statement, string wanted)
    {
        int colon = wanted.LastIndexOf(':');
        if (colon < 0 || !int.TryParse(wanted[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int line))
        {
            return string.Equals(statement.Id.Value, wanted, StringComparison.OrdinalIgnoreCase);
        }

        int first = statement.Source.Line ?? statement.Source.Row ?? statement.Source.Paragraph ?? 0;
        return IsFile(statement.Source.File, wanted[..colon].Replace('\\', '/'))
            && line >= first && line <= (statement.Source.LastLine ?? first);
    }

    // „tisch-07.txt“, „notes/tisch-07.txt“ and the path from elsewhere all mean the file.
    private static bool IsFile(string path, string wanted) =>
        $"/{path}".EndsWith($"/{wanted}", StringComparison.Ordinal) || $"/{wanted}".EndsWith($"/{path}", StringComparison.Ordinal);

    private IEnumerable<string> Lines(AnnotatedStatement entry)
    {
        Statement statement = entry.Statement;
        string round = statement.Round is { } number ? $" · Runde {number.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
        yield return $"{statement.Id.Value} · {statement.Table}{round} · {German.Place(statement.Source)}".Replace('\u00A0', ' ');
        yield return $"  „{statement.Text}“";
        ChangeMention[] mentions = [.. analysis.Wording.Mentions.Where(mention => mention.Statement == statement.Id)];
        yield return $"Gelesen als {German.Name(statement.Kind)}{WhyKind(entry, mentions)}.";
        foreach (ChangeMention mention in mentions)
        {
            yield return Said(mention);
        }

        foreach (string line in analysis.Wording.Changes.SelectMany(change => OfChange(change, statement.Id)))
        {
            yield return line.Replace('\u00A0', ' ');
        }

        if (mentions.Length == 0)
        {
            yield return "Keine Änderung am Wortlaut erkannt.";
        }

        if (statement.DuplicateOf is { } first)
        {
            yield return $"Wiederholt die Aussage {first.Value}.";
        }

        yield return ThemeOf(statement.Id);
        foreach (Disposition disposition in analysis.Dispositions.Where(disposition => disposition.Statement == statement.Id))
        {
            yield return $"Verbleib: {disposition.Reason}{German.DecidedBy(disposition)}";
        }
    }

    private string WhyKind(AnnotatedStatement entry, ChangeMention[] mentions)
    {
        if (mentions.Length > 0)
        {
            return ", weil sie Worte des Textes nennt";
        }

        KindReading reading = _readings.Value[entry.Statement.Id];
        IReadOnlyList<string> reasons = KindReasons.Of(reading, TalkTable.Default);
        string why = reasons.Count == 0 ? "kein einzelnes Wort gibt den Ausschlag" : $"dafür {(reasons.Count == 1 ? "spricht" : "sprechen")} {Listed(reasons)}";
        return $" (Sicherheit {Decimal(reading.Confidence)}); {why}";
    }

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} und {names[^1]}";

    private static string Said(ChangeMention mention)
    {
        string contested = mention.Contested ? "; am Tisch selbst verworfen" : string.Empty;
        return $"Erkannt: {ChangePhrase.Line(mention.Words)} (Regel „{mention.Rule}“, Sicherheit {Decimal(mention.Confidence)}{Where(mention)}{contested})";
    }

    private static string Where(ChangeMention mention) => (mention.OldSpan, mention.NewSpan) switch
    {
        ({ } old, { } fresh) => $"; alte Worte ab Zeichen {Number(old.Start)}, neue ab {Number(fresh.Start)}",
        ({ } old, null) => $"; Worte ab Zeichen {Number(old.Start)}",
        (null, { } fresh) => $"; Worte ab Zeichen {Number(fresh.Start)}",
        _ => string.Empty,
    };

    private IEnumerable<string> OfChange(Change change, StatementId statement)
    {
        EvidenceRole[] roles = [.. change.Evidence.Where(evidence => evidence.Statement == statement).Select(evidence => evidence.Role).Distinct()];
        if (roles.Length == 0)
        {
            yield break;
        }

        IReadOnlyList<string> support = ResultIndex.Tables(change, EvidenceRole.Support);
        IReadOnlyList<string> opposition = ResultIndex.Tables(change, EvidenceRole.Opposition);
        yield return $"Gehört zu {change.Id.Value}: {ChangePhrase.Line(change.Words)} ({string.Join(", ", roles.Select(German.Name))}); "
            + $"{German.Tables(support.Count)} dafür, {German.Number(opposition.Count)} dagegen";
        yield return change.Loci.Count == 0 ? "  Stelle im Entwurf: nicht sicher" : $"  Stelle im Entwurf: {PlaceOf(change)}";
        yield return $"  {ChangePhrase.Verdict(_index.ChoiceOf(change.Id), change)}{Rival(_index.ChoiceOf(change.Id))}";
        foreach (Problem problem in analysis.Problems.Where(problem => problem.Found.Contains($" {change.Id.Value} ", StringComparison.Ordinal)))
        {
            yield return $"  {problem.Code}: {problem.Found}";
        }

        foreach ((PlaceOffer offer, int number) in _index.OffersFor(change.Id).Select((offer, index) => (offer, index + 1)))
        {
            yield return $"  Angebotene Stelle {Number(number)}: {offer.Sentence}";
        }
    }

    private string PlaceOf(Change change)
    {
        string? draft = analysis.Texts.FirstOrDefault(text => text.Document == change.Document)?.Draft;
        Locus locus = change.Loci[0];
        string words = draft is null || locus.Span.Length == 0 ? "zwischen zwei Wörtern" : $"„{draft.Substring(locus.Span.Start, locus.Span.Length)}“";
        string more = change.Loci.Count == 1 ? string.Empty : $" und {Number(change.Loci.Count - 1)} weitere";
        return $"Absatz {Number(locus.Block + 1)}, {words}{more}";
    }

    private static string Rival(ChangeChoice? choice) => choice?.Rival is { } rival ? $" Die andere Fassung: {rival.Value}." : string.Empty;

    private string ThemeOf(StatementId statement) => _index.ThemeOf(statement) is { } id && analysis.Themes.FirstOrDefault(theme => theme.Id == id) is { } theme
        ? $"Thema: {theme.Label} ({id.Value}, {German.Statements(theme.Members.Count)})".Replace('\u00A0', ' ')
        : "Thema: keines";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(double value) => value.ToString("0.0#", CultureInfo.InvariantCulture).Replace('.', ',');
}
