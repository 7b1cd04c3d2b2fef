using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Every problem that reading can meet, in one place: code, weight, and what to tell the user.</summary>
internal static class NoteProblems
{
    /// <summary>Longest quotation of an input in a problem.</summary>
    private const int LongestQuote = 60;

    public static Problem InputMissing(string name) => Error("NOTE-001", File(name),
        $"„{name}“ ist nicht da.", "ein Ordner mit Notizen oder eine Notizdatei",
        "Den Pfad prüfen; „new“ legt einen Ordner zum Ausfüllen an.");

    public static Problem NotesFolderMissing() => Error("NOTE-002", File("notes"),
        "Der Ordner „notes“ fehlt.", "die Notizen der Tische im Ordner „notes“",
        "Den Ordner „notes“ anlegen und die Dateien der Tische hineinlegen.");

    public static Problem NothingToRead(string folder) => Error("NOTE-003", File(folder),
        "Es wurde keine lesbare Notiz gefunden.", "Dateien mit der Endung .txt, .md, .csv, .tsv, .xlsx, .docx, .ods oder .odt",
        "Die Notizen der Tische in diesen Formaten ablegen.");

    public static Problem FileMissing(string file) => Error("NOTE-004", File(file),
        $"Die Datei „{file}“ ist nicht da.", string.Empty, "Die Datei ablegen oder ihren Namen berichtigen.");

    public static Problem FileUnreadable(string file) => Error("NOTE-005", File(file),
        $"Die Datei „{file}“ lässt sich nicht lesen.", "eine Datei, die gelesen werden darf",
        "Die Rechte prüfen und die Datei in anderen Programmen schließen.");

    public static Problem FileTooLarge(string file, long bytes, long most) => Error("NOTE-006", File(file),
        $"Die Datei ist {Number(bytes)} Bytes groß und wurde nicht gelesen.", $"höchstens {Number(most)} Bytes",
        "Prüfen, ob es wirklich Notizen sind, und die Datei teilen.");

    public static Problem FileEmpty(string file) => Warning("NOTE-007", File(file),
        "Die Datei ist leer.", "Notizen eines Tisches", "Die Notizen nachtragen oder die Datei entfernen.");

    public static Problem FileBinary(string file) => Error("NOTE-008", File(file),
        "Die Datei enthält keinen Text.", "Text in UTF-8, UTF-16 oder Windows-1252",
        "Die Notizen im Ursprungsprogramm als .docx, .xlsx oder .txt speichern.");

    public static Problem OldEncoding(string file) => Note("NOTE-009", File(file),
        "Die Datei ist nicht in UTF-8 gespeichert; sie wurde als Windows-1252 gelesen.", "UTF-8",
        "Umlaute stichprobenweise prüfen; beim nächsten Mal als UTF-8 speichern.");

    public static Problem MixedEncoding(string file) => Warning("NOTE-010", File(file),
        "Die Datei mischt UTF-8 und Windows-1252; jede Zeile wurde für sich gelesen.", "eine einzige Kodierung",
        "Umlaute prüfen und die Datei als UTF-8 speichern.");

    public static Problem FormatUnsupported(string file, string ending) => Error("NOTE-011", File(file),
        $"Dateien mit der Endung „{ending}“ werden nicht gelesen.", ".txt, .md, .csv, .tsv, .xlsx, .docx, .ods oder .odt",
        ending is ".xls" or ".xlsb" or ".numbers" or ".fods"
            ? "Die Tabelle im Ursprungsprogramm als .xlsx speichern."
            : "Den Text im Ursprungsprogramm als .docx speichern.");

    public static Problem LeavesFolder(string file, string path) => Error("NOTE-012", File(file),
        $"Der Pfad „{Quote(path)}“ führt aus dem Ordner der Veranstaltung hinaus und wurde nicht geöffnet.",
        "eine Datei innerhalb des Ordners", "Die Datei in den Ordner kopieren und ihren Pfad von dort aus angeben.");

    public static Problem TooManyLines(string file, int first, int last, int most) => Error("NOTE-013",
        Lines(file, first, last), $"Die Datei hat {Number(last)} Zeilen; ab Zeile {Number(first)} wurde sie nicht ausgewertet.",
        $"höchstens {Number(most)} Zeilen", "Prüfen, ob es wirklich Notizen sind, und die Datei teilen.");

    public static Problem TooManyRows(string file, int row, int most) => Error("NOTE-013", Row(file, row),
        $"Die Tabelle hat mehr als {Number(most)} Zeilen; ab Zeile {Number(row)} wurde sie nicht ausgewertet.",
        $"höchstens {Number(most)} Zeilen", "Prüfen, ob es wirklich Notizen sind, und die Tabelle teilen.");

    public static Problem LineTooLong(string file, int line, int length, int most) => Error("NOTE-014", Line(file, line),
        $"Die Zeile ist {Number(length)} Zeichen lang und wurde nicht ausgewertet.", $"höchstens {Number(most)} Zeichen",
        "Die Zeile in Absätze teilen; steht kein Text darin, sie entfernen.");

    public static Problem EmptyBullet(string file, int line) => Note("NOTE-015", Line(file, line),
        "Der Spiegelstrich ist leer.", string.Empty, "Fehlt hier etwas, bitte nachtragen.");

    public static Problem EmptyCell(string file, int row) => Note("NOTE-016", Row(file, row),
        "Die Zeile hat keinen Text.", string.Empty, "Fehlt hier etwas, bitte nachtragen.");

    public static Problem UnknownRound(SourcePlace place, int round, IEnumerable<int> known) => Warning("NOTE-017", place,
        $"Runde {Number(round)} kommt in event.json nicht vor.", "Runde " + string.Join(", ", known.Select(number => Number(number))),
        "Die Nummer in den Notizen berichtigen oder die Runde in event.json ergänzen.");

    public static Problem UnreadableRound(string file, int row, string cell) => Warning("NOTE-018", Row(file, row),
        $"„{Quote(cell)}“ ist keine Runde; die Aussage steht ohne Runde.", "die Nummer oder der Titel einer Runde",
        "Die Zelle berichtigen.");

    public static Problem DoubledTable(SourcePlace place, string table, string other) => Warning("NOTE-019", place,
        $"„{table}“ steht schon in „{other}“; beides zählt als ein Tisch.", "jeder Tisch einmal",
        "Ist es ein anderer Tisch, die Nummer berichtigen; ist es eine Kopie, eine der Dateien entfernen.");

    public static Problem NoHeader(string file) => Warning("NOTE-020", Row(file, 1),
        "Der Tabelle fehlt die Kopfzeile; die Spalte mit dem längsten Text gilt als Aussage.",
        "eine erste Zeile mit Spaltennamen, zum Beispiel Tisch, Runde, Aussage", "Die Kopfzeile ergänzen.");

    public static Problem BrokenQuote(string file, int row, int line) => Warning("NOTE-021",
        new SourcePlace(file, line, line, row, null, []),
        "Ein Anführungszeichen in der Zelle wird nicht geschlossen; es gilt als gewöhnliches Zeichen.",
        "Anführungszeichen in Zellen doppelt (\"\")", "Die Tabelle neu als CSV speichern lassen oder das Zeichen verdoppeln.");

    public static Problem WrongCellCount(string file, int row, int found, int expected) => Warning("NOTE-022",
        Row(file, row), $"Die Zeile hat {Number(found)} Zellen.", $"{Number(expected)} Zellen wie in der Kopfzeile",
        "Steht das Trennzeichen im Text, die Zelle in Anführungszeichen setzen.");

    public static Problem RowWithoutText(string file, int row) => Warning("NOTE-023", Row(file, row),
        "Die Zeile passt nicht zur Kopfzeile: Es ist nicht zu sehen, was die Aussage ist.", "eine Zelle in der Spalte mit dem Text",
        "Die Zeile berichtigen.");

    public static Problem ControlCharacters(string file, int line, string name) => Warning("NOTE-024", Line(file, line),
        $"Unsichtbare Zeichen ({name}) stehen im Text; sie wurden bei der Auswertung weggelassen.", string.Empty,
        "Meist vom Kopieren; nichts zu tun, wenn der Text stimmt.");

    public static Problem DirectionMarks(string file, int line) => Warning("NOTE-025", Line(file, line),
        "Zeichen, die die Schreibrichtung umkehren, stehen im Text; sie wurden bei der Auswertung weggelassen.",
        string.Empty, "Prüfen, ob der Text so gemeint ist, wie er jetzt zu lesen ist.");

    public static Problem Html(string file, int line) => Note("NOTE-026", Line(file, line),
        "Der Text enthält HTML; es wird als gewöhnlicher Text behandelt.", string.Empty,
        "Stört es, den Text ohne Auszeichnung einfügen.");

    public static Problem ForeignLanguage(SourcePlace place, string language) => Note("NOTE-027", place,
        $"Die Notiz scheint auf {language} geschrieben zu sein; sie wird aufgeführt, aber kaum ausgewertet.",
        "Deutsch", "Von Hand durchsehen oder eine Übersetzung eintragen.");

    public static Problem NoRounds(string file) => Note("NOTE-028", File(file),
        "Die Notizen sagen nicht, zu welcher Runde sie gehören.", "Überschriften wie „Runde 1“ oder eine Spalte „Runde“",
        "Die Überschriften ergänzen, wenn nach Runden getrennt ausgewertet werden soll.");

    public static Problem NoDraft() => Note("NOTE-029", null,
        "Es liegt kein Entwurf vor; ausgewertet werden Aussagen und Themen.", string.Empty,
        "Sollen Änderungen an einem Text eingearbeitet werden, den Entwurf nach „drafts“ legen und in event.json nennen.");

    public static Problem FractionOfDots(SourcePlace place, string text) => Warning("NOTE-030", place,
        $"„{Quote(text)}“ nennt keine ganze Zahl von Punkten und wurde nicht gezählt.", "eine ganze Zahl",
        "Die Zahl berichtigen.");

    public static Problem VotesUnreadable(string file) => Error("NOTE-031", File(file),
        "In der Datei mit den Punkten fehlen die Spalten für Thema und Punkte.", "thema,punkte und wahlweise tisch",
        "Die Kopfzeile berichtigen.");

    public static Problem VoteUnreadable(string file, int row, string topic, string points) => Warning("NOTE-032",
        Row(file, row), $"„{Quote(topic)}“ mit „{Quote(points)}“ Punkten wurde nicht gezählt.",
        "ein Thema und eine ganze Zahl", "Die Zeile berichtigen.");

    public static Problem MoreAlike(string file, string code, int count) => Note("NOTE-033", File(file),
        $"{Number(count)} weitere Meldungen der Art {code} wurden nicht einzeln aufgeführt.", string.Empty, string.Empty);

    private static Problem Error(string code, SourcePlace? place, string found, string expected, string advice) =>
        new(code, Severity.Error, place, found, expected, advice);

    private static Problem Warning(string code, SourcePlace? place, string found, string expected, string advice) =>
        new(code, Severity.Warning, place, found, expected, advice);

    private static Problem Note(string code, SourcePlace? place, string found, string expected, string advice) =>
        new(code, Severity.Note, place, found, expected, advice);

    private static SourcePlace File(string file) => new(file, null, null, null, null, []);

    private static SourcePlace Line(string file, int line) => Lines(file, line, line);

    private static SourcePlace Lines(string file, int first, int last) => new(file, first, last, null, null, []);

    private static SourcePlace Row(string file, int row) => new(file, null, null, row, null, []);

    private static string Quote(string text) =>
        text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static string Number(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
