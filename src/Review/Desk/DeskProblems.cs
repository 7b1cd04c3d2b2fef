using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>Requests that the desk cannot follow, in plain German.</summary>
internal static class DeskProblems
{
    public static Problem NoResult(string folder) => Error("DESK-001",
        $"„{folder}“ ist kein Ergebnisordner: analysis.json oder run.json fehlt.", "Erwartet wird der Ordner, den run geschrieben hat.");

    public static Problem BrokenRun() => Error("DESK-002", "run.json lässt sich nicht lesen.", "Bitte die Veranstaltung mit run noch einmal auswerten.");

    public static Problem Unknown(Subject subject) => Error("DESK-003",
        $"„{subject.Id}“ liegt nicht (mehr) auf dem Tisch.", "Bitte die Seite neu laden.");

    public static Problem Nameless() => Error("DESK-004", "Es fehlt, wer entscheidet.", "Bitte einen Namen angeben.");

    public static Problem NothingChosen() => Error("DESK-005", "Es ist nichts ausgewählt.", "Bitte mindestens einen Eintrag auswählen.");

    public static Problem NoText() => Error("DESK-006", "Für „mit anderen Worten übernehmen“ fehlen die Worte.", "Bitte die neuen Worte eintragen.");

    public static Problem NoPlace() => Error("DESK-007", "Für „an anderer Stelle übernehmen“ fehlt die Stelle.", "Bitte eine Stelle wählen oder nennen.");

    public static Problem NothingToUndo() => Error("DESK-008", "Es gibt keine eigene Entscheidung, die sich zurücknehmen ließe.", string.Empty);

    public static Problem NothingToRedo() => Error("DESK-009", "Es gibt nichts, was sich wiederherstellen ließe.", string.Empty);

    public static Problem NoSuchEntry(long number) => Error("DESK-010", $"Den Eintrag {number} gibt es nicht.", "Bitte die Seite neu laden.");

    public static Problem NoLabel() => Error("DESK-011", "Das Thema braucht einen Namen.", "Bitte einen Namen eintragen.");

    public static Problem Empty(string file) => Error("DESK-012", $"In „{file}“ steht keine Entscheidung.", "Der Aufbau steht in tests/Specs/decisions.md.");

    public static Problem NoPassage() => Error("DESK-014", "Zu diesem Vorschlag gibt es keine Stelle im Entwurf.", "Bitte die Worte bei der Änderung selbst eintragen.");

    /// <summary>A decision that counts on, though other statements stand behind its change now.</summary>
    public static Problem OtherGrounds(ChangeItem item) => new(
        "DESK-013", Severity.Note, item.Ruling!.Source,
        $"Seit über {item.Change.Id.Value} entschieden ist, haben sich die Aussagen dahinter geändert. Die Entscheidung gilt weiter.", string.Empty,
        "Bitte ansehen, ob sie noch passt.");

    private static Problem Error(string code, string found, string advice) => new(code, Severity.Error, null, found, string.Empty, advice);
}
