using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Decisions that cannot be followed, in plain German.</summary>
internal static class ReviewProblems
{
    public static Problem Lost(ChangeDecision decision, Change? now) => new("REVIEW-001", Severity.Warning, decision.Source,
        $"Die Entscheidung {Verb(decision.Verdict)} hat ihre Grundlage verloren: Den Änderungswunsch {Saying(decision.Basis)} gibt es in diesen Notizen nicht{Instead(now)}.",
        "eine Änderung mit demselben Dokument, derselben Art und denselben Worten",
        "Bitte prüfen, ob sich die Notizen geändert haben, und neu entscheiden.");

    public static Problem Ambiguous(ChangeDecision decision, IReadOnlyList<Change> fitting) => new(
        "REVIEW-002", Severity.Warning, decision.Source,
        $"Die Entscheidung {Verb(decision.Verdict)} passt auf mehrere Änderungen ({Ids(fitting)}) und wurde nicht übernommen.",
        "eine Entscheidung für genau eine Änderung", "Das Feld „change“, „document“, „operation“ oder „anchor“ ergänzen.");

    public static Problem OnlyId(ChangeDecision decision, Change change) => new("REVIEW-003", Severity.Note, decision.Source,
        $"Die Entscheidung nennt die Änderung nur mit der Kennung {change.Id.Value}; übernommen für {Saying(BasisOf(change))}.",
        "auch „oldText“ und „newText“", "Mit den Worten bleibt die Entscheidung gültig, wenn sich Notizen ändern.");

    public static Problem DecidedTwice(ChangeRuling earlier, ChangeRuling later) => new("REVIEW-004", Severity.Note, later.Source,
        $"Über die Änderung {later.Change.Value} wurde mehrmals entschieden (auch in Zeile {Number(earlier.Source.Line)}); es gilt der letzte Eintrag.",
        string.Empty, string.Empty);

    public static Problem NoSuchOffer(ChangeDecision decision, IReadOnlyList<PlaceOffer> offers) => new(
        "REVIEW-005", Severity.Warning, decision.Source,
        $"Die gewählte Stelle für {Saying(decision.Basis)} ist nicht (mehr) unter den angebotenen; die Entscheidung wurde nicht übernommen.",
        offers.Count == 0 ? "eine Stelle, genannt mit Worten des Entwurfs" : string.Join(" | ", offers.Select((offer, index) => $"{Number(index + 1)}: {offer.Sentence}")),
        "Die Stelle mit „before“ oder „after“ und Worten des Entwurfs nennen.");

    public static Problem NoSuchWords(ChangeDecision decision, string words, int count) => new(
        "REVIEW-006", Severity.Warning, decision.Source,
        count == 0 ? $"„{words}“ steht nicht im Entwurf; die Entscheidung wurde nicht übernommen."
            : $"„{words}“ steht {Number(count)}-mal im Entwurf; welche Stelle gemeint ist, bleibt offen, und die Entscheidung wurde nicht übernommen.",
        "Worte, die im Entwurf genau einmal stehen",
        count == 0 ? "Die Worte so angeben, wie sie im Entwurf stehen." : "Mit „in“ Worte des gemeinten Satzes dazuschreiben.");

    public static Problem NoPlaceNamed(ChangeDecision decision) => new("REVIEW-007", Severity.Warning, decision.Source,
        $"Für die eigene Ergänzung {Saying(decision.Basis)} ist keine Stelle genannt; sie wurde nicht übernommen.",
        "„place“ mit before, after oder in", "Die Stelle mit Worten des Entwurfs nennen.");

    public static Problem NoDraft(ChangeDecision decision, string document) => new("REVIEW-008", Severity.Warning, decision.Source,
        document.Length == 0 ? "Der Eintrag nennt kein Dokument und wurde nicht übernommen."
            : $"Das Dokument „{document}“ gibt es nicht oder hat keinen Entwurf; der Eintrag wurde nicht übernommen.",
        "die Kennung eines Dokuments aus event.json", "Das Feld „document“ berichtigen.");

    public static Problem StatementLost(StatementDecision decision, int found) => new(
        "REVIEW-009", Severity.Warning, decision.Source,
        found > 1 ? $"Die Aussage „{decision.Text}“ steht {Number(found)}-mal in den Notizen; die Entscheidung wurde nicht übernommen."
            : $"Die Aussage {(decision.Text is { } text ? $"„{text}“" : decision.Statement?.Value)} gibt es in diesen Notizen nicht; die Entscheidung wurde nicht übernommen.",
        "eine Aussage mit denselben Worten", found > 1 ? "„table“ oder „statementId“ ergänzen." : "Bitte neu entscheiden.");

    public static Problem UnknownEvidence(ChangeDecision decision, StatementId id) => new(
        "REVIEW-010", Severity.Warning, decision.Source,
        $"Die Aussage {id.Value}, auf die sich eine eigene Änderung beruft, gibt es nicht.", "Kennungen aus analysis.json",
        "Die Kennung berichtigen; die Änderung gilt ohne sie.");

    public static Problem Joined(ChangeDecision decision, Change into) => new("REVIEW-011", Severity.Note, decision.Source,
        $"Die Entscheidung {Verb(decision.Verdict)} gilt nicht mehr: Der Änderungswunsch {Saying(decision.Basis)} ist mit {Saying(BasisOf(into))} zusammengelegt.",
        string.Empty, $"Es gilt, was über {into.Id.Value} entschieden ist.");

    public static Problem PoolLost(PoolDecision decision) => new("REVIEW-012", Severity.Warning, decision.Source,
        decision.Edit == PoolEdit.Join
            ? $"Die Änderungswünsche {Saying(decision.Change)} und {Saying(decision.Into!)} lassen sich nicht zusammenlegen: Es gibt sie nicht beide in diesen Notizen und zum selben Dokument."
            : $"Vom Änderungswunsch {Saying(decision.Change)} lassen sich die genannten Aussagen nicht trennen: Es gibt ihn nicht mehr, oder es bliebe keine Aussage dafür oder dagegen zurück.",
        "die Worte der Änderungen, wie sie in analysis.json stehen", "Bitte neu entscheiden.");

    public static Problem ThemeLost(ThemeDecision decision, ThemeBasis? basis) => new("REVIEW-013", Severity.Warning, decision.Source,
        $"Die Bearbeitung eines Themas hat ihre Grundlage verloren: „{basis?.Label ?? basis?.Id?.Value}“ gibt es nicht, oder die genannten Aussagen gehören nicht dazu.",
        "ein Thema mit diesem Namen in derselben Runde", "Bitte das Thema neu bearbeiten.");

    private static string Verb(Verdict verdict) => verdict switch
    {
        Verdict.Adopt => "„übernehmen“",
        Verdict.AdoptReworded => "„mit anderen Worten übernehmen“",
        Verdict.AdoptElsewhere => "„an anderer Stelle übernehmen“",
        Verdict.Reject => "„ablehnen“",
        Verdict.Note => "„zur Kenntnis nehmen“",
        Verdict.Defer => "„weitergeben“",
        _ => "„offen lassen“",
    };

    private static string Saying(ChangeBasis basis) => basis switch
    {
        { OldText: { } old, NewText: { } fresh } => $"„{old}“ durch „{fresh}“",
        { OldText: { } old, Operation: ChangeOperation.Delete } => $"„{old}“ streichen",
        { OldText: { } old } => $"zu „{old}“",
        { NewText: { } fresh } => $"„{fresh}“",
        _ => basis.Id?.Value ?? "ohne Namen",
    };

    private static string Instead(Change? now) => now is null ? string.Empty
        : $"; die Kennung {now.Id.Value} steht jetzt für {Saying(BasisOf(now))}";

    private static ChangeBasis BasisOf(Change change) =>
        new(change.Id, change.Document, change.Words.Operation, change.Words.OldText, change.Words.NewText, change.Words.Anchor);

    private static string Ids(IEnumerable<Change> changes) => string.Join(", ", changes.Select(change => change.Id.Value));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
