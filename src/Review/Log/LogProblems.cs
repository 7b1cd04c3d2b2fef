using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Review.Log;

/// <summary>What can go wrong with the file of decisions, in plain German. Nothing that was confirmed is lost by any of it.</summary>
internal static class LogProblems
{
    public static Problem InUse(string path) => new("LOG-001", Severity.Error, At(path),
        "Dieses Ergebnis liegt schon auf einem anderen Redaktionstisch, oder es wird gerade neu geschrieben.", string.Empty,
        "Bitte den anderen Tisch zuerst schließen.");

    public static Problem Foreign(string path) => new("LOG-002", Severity.Error, At(path),
        "review.db ist keine Datei mit Entscheidungen dieses Programms. Sie wurde nicht verändert.",
        "die Datei, die der Redaktionstisch angelegt hat", "Bitte die Datei aus dem Ordner nehmen oder die richtige zurücklegen.");

    public static Problem Broken(string path) => new("LOG-003", Severity.Error, At(path),
        "review.db ist beschädigt und lässt sich nicht lesen. Sie wurde nicht verändert.", "eine unbeschädigte Datei",
        "Bitte eine Sicherung zurücklegen, zusammen mit review.db-wal, falls es sie gibt.");

    public static Problem BrokenChain(string path, long number) => new("LOG-004", Severity.Error, At(path),
        string.Create(CultureInfo.InvariantCulture, $"Die Kette der Entscheidungen ist bei Eintrag {number} unterbrochen: Jemand hat die Datei außerhalb des Programms verändert."),
        "eine Datei, in der kein Eintrag verändert, entfernt oder eingefügt wurde", "Bitte eine Sicherung zurücklegen. Bis dahin wird nichts geschrieben.");

    public static Problem Full(string path) => new("LOG-005", Severity.Error, At(path),
        "Der Datenträger ist voll. Diese Entscheidung ist nicht gespeichert; alle bestätigten sind es.", "Platz für einige Kilobyte",
        "Bitte Platz schaffen und noch einmal entscheiden.");

    public static Problem ReadOnly(string path) => new("LOG-006", Severity.Error, At(path),
        "In review.db darf nicht geschrieben werden. Diese Entscheidung ist nicht gespeichert; alle bestätigten sind es.",
        "das Recht, in den Ergebnisordner zu schreiben", "Bitte die Rechte an Datei und Ordner prüfen.");

    public static Problem Locked(string path) => new("LOG-008", Severity.Error, At(path),
        "Im Ergebnisordner darf nicht geschrieben werden: Entscheidungen ließen sich dort nicht speichern.",
        "das Recht, in den Ergebnisordner zu schreiben", "Bitte die Rechte an Datei und Ordner prüfen.");

    public static Problem Unreadable(string path) => new("LOG-009", Severity.Error, At(path),
        "review.db darf nicht gelesen werden.", "das Recht, die Datei zu lesen", "Bitte die Rechte an Datei und Ordner prüfen.");

    public static Problem NotWritten(string path, string why) => new("LOG-007", Severity.Error, At(path),
        $"Die Entscheidung ist nicht gespeichert ({why}); alle bestätigten sind es.", string.Empty, "Bitte noch einmal versuchen.");

    private static SourcePlace At(string path) => new(Path.GetFileName(path), null, null, null, null, []);
}
