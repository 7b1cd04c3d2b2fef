using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>German words of the report: names of values, numbers with their nouns.</summary>
internal static class German
{
    private static readonly string[] Months =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    /// <summary>A day as in a letter: „2. Juni 2006“; null for none.</summary>
    public static string? Date(DateOnly? date) => date is not { } day ? null : Speech.IsEnglish
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}\u00A0{Speech.Of(Months[day.Month - 1])}\u00A0{day.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day}.\u00A0{Months[day.Month - 1]}\u00A0{day.Year}");

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A round with its number and title.</summary>
    public static string Title(Round round) =>
        round.Title.Length == 0 ? Speech.Put($"Runde {round.Number}") : Speech.Put($"Runde {round.Number}: {round.Title}");

    /// <summary>Title for what belongs to no round.</summary>
    public static string RoundlessTitle(Analysis analysis) =>
        Speech.Of(analysis.Material.Event.Rounds.Count == 0 ? "Themen der Notizen" : "Ohne Angabe der Runde");

    public static string Tables(int count) => Counted(count, "Tisch", "Tische");

    public static string TablesDative(int count) => Counted(count, "Tisch", "Tischen");

    public static string Statements(int count) => Counted(count, "Aussage", "Aussagen");

    public static string Points(int count) => Counted(count, "Punkt", "Punkte");

    public static string Changes(int count) => Counted(count, "Änderungswunsch", "Änderungswünsche");

    /// <summary>Names of tables as one would list them: „Tische 1, 2 und 7“; other names stay as they are.</summary>
    public static string TableNames(IReadOnlyList<string> tables)
    {
        const string Prefix = "Tisch ";
        bool areNumbered = tables.Count > 1 && tables.All(table => table.StartsWith(Prefix, StringComparison.Ordinal));
        return areNumbered
            ? Speech.Of("Tische") + "\u00A0" + Enumeration([.. tables.Select(table => table[Prefix.Length..])])
            : Enumeration(tables);
    }

    public static string Counted(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}\u00A0{Speech.Of(count == 1 ? one : many)}");

    public static string Name(ChangeOperation operation) => Speech.Of(operation switch
    {
        ChangeOperation.Replace => "Ersetzen",
        ChangeOperation.Insert => "Einfügen",
        ChangeOperation.Delete => "Streichen",
        ChangeOperation.Rewrite => "Neu fassen",
        ChangeOperation.Move => "Umstellen",
        ChangeOperation.Keep => "Beibehalten",
        _ => "Kritik",
    });

    public static string Name(Verdict verdict) => Speech.Of(verdict switch
    {
        Verdict.Adopt => "übernehmen",
        Verdict.AdoptReworded => "mit anderen Worten übernehmen",
        Verdict.AdoptElsewhere => "an anderer Stelle übernehmen",
        Verdict.Reject => "ablehnen",
        Verdict.Note => "zur Kenntnis nehmen",
        Verdict.Defer => "weitergeben",
        _ => "noch offen",
    });

    /// <summary>What was decided, as minutes say it afterwards: „übernommen“.</summary>
    public static string Done(Verdict verdict) => Speech.Of(verdict switch
    {
        Verdict.Adopt => "übernommen",
        Verdict.AdoptReworded => "mit anderen Worten übernommen",
        Verdict.AdoptElsewhere => "an anderer Stelle übernommen",
        Verdict.Reject => "abgelehnt",
        Verdict.Note => "zur Kenntnis genommen",
        Verdict.Defer => "weitergegeben",
        _ => "offen gelassen",
    });

    /// <summary>„ (entschieden von A. Weber)“; empty where the machine did.</summary>
    public static string DecidedBy(Disposition disposition) =>
        disposition.DecidedBy == "machine" ? string.Empty : " " + Speech.Put($"(entschieden von {disposition.DecidedBy})");

    public static string Name(Outcome outcome) => Speech.Of(outcome switch
    {
        Outcome.Adopted => "berücksichtigt",
        Outcome.Modified => "modifiziert übernommen",
        Outcome.Partly => "teilweise berücksichtigt",
        Outcome.Rejected => "nicht berücksichtigt",
        Outcome.Covered => "im Entwurf bereits enthalten",
        Outcome.Noted => "zur Kenntnis genommen",
        Outcome.Deferred => "weitergegeben",
        Outcome.SetAside => "beiseitegelegt",
        _ => "noch zu entscheiden",
    });

    /// <summary>The reason without the outcome's name in front, for places that print it beside.</summary>
    public static string Reason(Disposition disposition)
    {
        string name = Speech.In(ReportLanguage.German, () => Name(disposition.Outcome)) + ": ";
        string reason = disposition.Reason.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? disposition.Reason[name.Length..] : disposition.Reason;
        return Speech.IsEnglish ? SentenceBook.Reason(reason) ?? reason : reason;
    }

    public static string Name(StatementKind kind) => Speech.Of(kind switch
    {
        StatementKind.Proposal => "Vorschlag",
        StatementKind.Reason => "Begründung",
        StatementKind.Agreement => "Zustimmung",
        StatementKind.Objection => "Einwand",
        StatementKind.Question => "Frage",
        _ => "Bemerkung",
    });

    public static string Name(ThemeAgreement agreement) => Speech.Of(agreement switch
    {
        ThemeAgreement.Consensus => "Konsens",
        ThemeAgreement.Contested => "strittig",
        _ => "offen",
    });

    public static string Name(EvidenceRole role) => Speech.Of(role switch
    {
        EvidenceRole.Support => "dafür",
        EvidenceRole.Opposition => "dagegen",
        EvidenceRole.Contested => "am Tisch abgelehnt",
        _ => "Begründung",
    });

    public static string Name(Severity severity) => Speech.Of(severity switch
    {
        Severity.Error => "Fehler",
        Severity.Warning => "Warnung",
        _ => "Hinweis",
    });

    private static string Enumeration(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {Speech.Of("und")} {items[^1]}";

    /// <summary>Where something stands, as one would say it: „notes/tisch-07.txt, Zeile 12“.</summary>
    public static string Place(SourcePlace place)
    {
        string? detail = place switch
        {
            { Row: int row, Sheet: { } sheet } => Speech.Put($"Blatt\u00A0„{sheet}“, Zeile\u00A0{row}"),
            { Row: int row } => Speech.Put($"Zeile\u00A0{row} der Tabelle"),
            { Line: int line, LastLine: int last } when last > line => Speech.Put($"Zeilen\u00A0{line}–{last}"),
            { Line: int line } => Speech.Put($"Zeile\u00A0{line}"),
            { Paragraph: int paragraph } => Speech.Put($"Absatz\u00A0{paragraph}"),
            _ => null,
        };
        return detail is null ? place.File : $"{place.File}, {detail}";
    }
}
