using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Problems of event.json and the drafts that it names.</summary>
internal static class EventProblems
{
    public static Problem Missing() => new("EVENT-001", Severity.Note, At("event.json", null),
        "event.json fehlt; Runden und Texte wurden aus den Notizen und dem Ordner „drafts“ erschlossen.",
        "eine Datei event.json", "„new“ legt eine an, die nur auszufüllen ist.");

    public static Problem Broken(string file, long? line) => new("EVENT-002", Severity.Error,
        At(file, line is { } number ? (int)number + 1 : null),
        "Die Datei ist kein gültiges JSON und wurde nicht ausgewertet.", "JSON; Kommentare und Schlusskommas sind erlaubt",
        "In dieser Zeile und der davor auf fehlende Anführungszeichen, Kommas und Klammern achten.");

    public static Problem UnknownField(string file, int line, string name, IEnumerable<string> known) => new("EVENT-003",
        Severity.Warning, At(file, line), $"Das Feld „{name}“ ist nicht bekannt und wurde übergangen.",
        string.Join(", ", known), "Die Schreibweise prüfen.");

    public static Problem WrongType(string file, int line, string name, string expected) => new("EVENT-004",
        Severity.Warning, At(file, line), $"Das Feld „{name}“ hat nicht die richtige Form und wurde übergangen.", expected,
        "Den Wert berichtigen.");

    public static Problem UnknownKind(string file, int line, string kind) => new("EVENT-005", Severity.Warning,
        At(file, line), $"„{kind}“ ist keine Art von Runde; sie gilt als „open“.", "wording, priorities oder open",
        "Den Wert berichtigen.");

    public static Problem UnknownDocument(string file, int line, string id, IEnumerable<string> known) => new("EVENT-006",
        Severity.Warning, At(file, line), $"Den Text „{id}“ gibt es nicht; die Runde bleibt ohne Text.",
        string.Join(", ", known), "Die Kennung unter „documents“ prüfen.");

    public static Problem DoubledRound(string file, int line, int number) => new("EVENT-007", Severity.Warning,
        At(file, line), string.Create(CultureInfo.InvariantCulture, $"Runde {number} ist doppelt; es gilt die erste."),
        "jede Nummer einmal", "Die Nummern berichtigen.");

    public static Problem MendedId(string file, int line, string id, string mended) => new("EVENT-008", Severity.Warning,
        At(file, line), $"Die Kennung „{id}“ ist nicht brauchbar oder doppelt; es gilt „{mended}“.",
        "Kleinbuchstaben, Ziffern und Bindestriche, jede Kennung einmal", "Die Kennung berichtigen.");

    public static Problem DraftMissing(string file, int line, string draft) => new("EVENT-009", Severity.Error,
        At(file, line), $"Der Entwurf „{draft}“ ist nicht da oder nicht zu lesen; Änderungen daran werden nur aufgelistet.",
        "eine Textdatei im Ordner der Veranstaltung", "Die Datei ablegen oder ihren Namen berichtigen.");

    public static Problem DraftOutside(string file, int line, string draft) => new("EVENT-010", Severity.Error,
        At(file, line), $"Der Pfad „{draft}“ führt aus dem Ordner der Veranstaltung hinaus und wurde nicht geöffnet.",
        "ein Pfad innerhalb des Ordners, zum Beispiel drafts/leitbild.md",
        "Die Datei in den Ordner kopieren und den Pfad von dort aus angeben.");

    public static Problem DraftEmpty(string draft) => new("EVENT-011", Severity.Warning, At(draft, null),
        "Der Entwurf ist leer.", "der Text, über den gesprochen wurde", "Den Text einfügen.");

    public static Problem NoDraftNamed(string file, int line, string id) => new("EVENT-012", Severity.Warning,
        At(file, line), $"Für den Text „{id}“ ist kein Entwurf angegeben; Änderungen daran werden nur aufgelistet.",
        "das Feld „draft“", "Den Pfad des Entwurfs eintragen.");

    public static Problem RoundWithoutDocument(string file, int line, int number) => new("EVENT-013", Severity.Warning,
        At(file, line), string.Create(CultureInfo.InvariantCulture, $"Runde {number} ist „wording“, nennt aber keinen Text."),
        "das Feld „document“", "Die Kennung des Textes eintragen.");

    private static SourcePlace At(string file, int? line) => new(file, line, line, null, null, []);
}
