using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Problems of the decisions file, as far as they show without the changes that it speaks of.</summary>
internal static class DecisionProblems
{
    public static Problem Broken(string file, long? line) => new("DECISION-001", Severity.Error,
        At(file, line is { } number ? (int)number + 1 : null),
        "Die Datei mit den Entscheidungen ist kein gültiges JSON; keine Entscheidung wurde übernommen.",
        "JSON; Kommentare und Schlusskommas sind erlaubt",
        "In dieser Zeile und der davor auf fehlende Anführungszeichen, Kommas und Klammern achten.");

    public static Problem Missing(string file) => new("DECISION-002", Severity.Error, At(file, null),
        "Die Datei mit den Entscheidungen ist nicht da oder nicht zu lesen; es gilt der Vorschlag des Programms.",
        "eine Textdatei im Format JSON", "Den Pfad hinter --decisions prüfen.");

    public static Problem UnknownVerdict(string file, int line, string? verdict, IEnumerable<string> known) => new(
        "DECISION-003", Severity.Warning, At(file, line),
        verdict is null ? "Der Eintrag sagt nicht, was entschieden wurde, und wurde übergangen."
            : $"„{verdict}“ ist keine Entscheidung; der Eintrag wurde übergangen.",
        string.Join(", ", known), "Das Feld „decision“ berichtigen.");

    public static Problem UnknownWord(string file, int line, string field, string word, IEnumerable<string> known) => new(
        "DECISION-004", Severity.Warning, At(file, line), $"„{word}“ ist im Feld „{field}“ nicht bekannt; der Eintrag wurde übergangen.",
        string.Join(", ", known), "Die Schreibweise prüfen.");

    public static Problem UnknownOutcome(string file, int line, string? outcome, IEnumerable<string> known) => new(
        "DECISION-005", Severity.Warning, At(file, line),
        outcome is null ? "Der Eintrag sagt nicht, was aus der Aussage wird, und wurde übergangen."
            : $"„{outcome}“ ist kein Verbleib einer Aussage; der Eintrag wurde übergangen.",
        string.Join(", ", known), "Das Feld „outcome“ berichtigen.");

    public static Problem NothingNamed(string file, int line, string what, string expected) => new(
        "DECISION-006", Severity.Warning, At(file, line), $"Der Eintrag nennt keine {what} und wurde übergangen.", expected,
        "Die Felder ergänzen; sie stehen so in analysis.json.");

    public static Problem NoText(string file, int line) => new("DECISION-007", Severity.Warning, At(file, line),
        "Übernahme mit anderen Worten, aber im Feld „text“ stehen keine; der Eintrag wurde übergangen.",
        "die Worte, die in den Text sollen", "Das Feld „text“ ergänzen.");

    public static Problem NoPlace(string file, int line) => new("DECISION-008", Severity.Warning, At(file, line),
        "Übernahme an anderer Stelle, aber das Feld „place“ nennt keine; der Eintrag wurde übergangen.",
        "eines der Felder offer, sentence, before, after oder in", "Das Feld „place“ ergänzen.");

    public static Problem NoName(string file, int count) => new("DECISION-009", Severity.Note, At(file, null),
        count == 1 ? "Bei einer Entscheidung fehlt, wer sie getroffen hat."
            : string.Create(CultureInfo.InvariantCulture, $"Bei {count} Entscheidungen fehlt, wer sie getroffen hat."),
        "das Feld „decidedBy“, bei jedem Eintrag oder einmal am Anfang der Datei", "Den Namen eintragen.");

    private static SourcePlace At(string file, int? line) => new(file, line, line, null, null, []);
}
