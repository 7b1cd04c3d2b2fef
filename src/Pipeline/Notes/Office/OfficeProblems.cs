using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>Problems of office files: what they are instead, what was left out, what was read although it is hidden.</summary>
internal static class OfficeProblems
{
    public static Problem NotOffice(string file, string found, string ending) => Error("OFFICE-001", File(file),
        $"Die Datei ist keine {ending}-Datei, sondern {found}; sie wurde nicht gelesen.", $"eine Datei im Format {ending}",
        $"Im Ursprungsprogramm öffnen und als {ending} speichern.");

    public static Problem Encrypted(string file) => Error("OFFICE-002", File(file),
        "Die Datei ist mit einem Kennwort verschlüsselt und wurde nicht gelesen.", "eine Datei ohne Kennwort",
        "In Word, Excel oder LibreOffice öffnen und ohne Kennwort speichern.");

    public static Problem Broken(string file) => Error("OFFICE-003", File(file),
        "Die Datei ist beschädigt oder unvollständig und wurde nicht gelesen.", "eine vollständige Datei",
        "Die Datei noch einmal kopieren, oder in Word, Excel oder LibreOffice öffnen und neu speichern.");

    public static Problem BrokenPart(string file, string part) => Error("OFFICE-004", File(file),
        $"Ein Teil der Datei („{part}“) ist beschädigt; gelesen wurde, was davor steht.", "eine vollständige Datei",
        "Die Datei in Word, Excel oder LibreOffice öffnen und neu speichern.");

    public static Problem DocumentType(string file, string part) => Error("OFFICE-005", File(file),
        $"Ein Teil der Datei („{part}“) beginnt mit einem Dokumenttyp; so sehen Angriffe aus. Er wurde nicht gelesen.",
        "eine Datei aus Word, Excel oder LibreOffice", "Fragen, woher die Datei kommt.");

    public static Problem TooLarge(string file) => Error("OFFICE-006", File(file),
        "In der Datei ist viel mehr verpackt, als Notizen brauchen; gelesen wurde nur ihr Anfang.",
        "eine Datei mit Notizen", "Prüfen, ob es wirklich Notizen sind, und die Datei teilen.");

    public static Problem Macros(string file) => Warning("OFFICE-007", File(file),
        "Die Datei enthält Makros; sie wurden nicht ausgeführt.", string.Empty, "Nichts zu tun; gelesen wird nur der Text.");

    public static Problem OutsideLinks(string file) => Note("OFFICE-008", File(file),
        "Die Datei verweist auf Inhalte außerhalb; sie wurden nicht abgerufen.", string.Empty,
        "Gehört etwas davon zu den Notizen, es in die Datei übernehmen.");

    public static Problem Pictures(string file, int count) => Note("OFFICE-009", File(file),
        $"Die Datei enthält {Count(count, "ein Bild", "Bilder")}; Schrift auf Bildern wird nicht gelesen.", string.Empty,
        "Steht auf einem Bild etwas Wichtiges, es abtippen.");

    public static Problem HiddenRows(string file, string sheet, IReadOnlyList<int> rows) => Note("OFFICE-010",
        Row(file, sheet, rows[0]), $"Ausgeblendete Zeilen ({Ranges(rows)}) wurden mitgelesen.", string.Empty,
        "Sollen sie nicht zählen, die Zeilen löschen.");

    public static Problem HiddenColumns(string file, string sheet, string columns) => Note("OFFICE-010",
        Sheet(file, sheet), $"Ausgeblendete Spalten ({columns}) wurden mitgelesen.", string.Empty,
        "Sollen sie nicht zählen, die Spalten löschen.");

    public static Problem HiddenSheet(string file, string sheet) => Note("OFFICE-010", Sheet(file, sheet),
        $"Das ausgeblendete Blatt „{sheet}“ wurde mitgelesen.", string.Empty, "Soll es nicht zählen, das Blatt löschen.");

    public static Problem HiddenText(string file, int paragraph) => Note("OFFICE-010", Paragraph(file, paragraph),
        "Verborgener Text wurde mitgelesen.", string.Empty, "Soll er nicht zählen, den Text löschen.");

    public static Problem ErrorCell(string file, string sheet, int row, string cell, string value) => Warning("OFFICE-011",
        Row(file, sheet, row), $"Die Zelle {cell} zeigt den Fehler „{value}“; sie gilt als leer.", "ein Wert",
        "Die Formel berichtigen und die Datei neu speichern.");

    public static Problem NoValue(string file, string sheet, int row, string cell) => Warning("OFFICE-012",
        Row(file, sheet, row), $"Die Formel in Zelle {cell} hat keinen gespeicherten Wert; die Zelle gilt als leer.",
        "ein berechneter Wert", "Die Datei in Excel oder LibreOffice öffnen und neu speichern.");

    public static Problem TooWide(string file, string sheet, int row, int most) => Error("OFFICE-013",
        Row(file, sheet, row), $"Das Blatt hat mehr als {Number(most)} Spalten; was rechts davon steht, wurde nicht gelesen.",
        $"höchstens {Number(most)} Spalten", "Eine Zeile je Aussage anlegen, nicht eine Spalte.");

    public static Problem EmptySheet(string file, string sheet) => Note("OFFICE-014", Sheet(file, sheet),
        $"Das Blatt „{sheet}“ ist leer.", string.Empty, "Fehlt hier etwas, bitte nachtragen.");

    public static Problem TrackedChanges(string file, int paragraph, int count) => Note("OFFICE-015",
        Paragraph(file, paragraph),
        $"{Count(count, "Eine verfolgte Änderung in der Datei gilt", "verfolgte Änderungen in der Datei gelten")} als angenommen.",
        string.Empty, "Ist eine davon abgelehnt, das in Word oder LibreOffice entscheiden und speichern.");

    public static Problem Comments(string file, int count) => Note("OFFICE-016", File(file),
        $"{Count(count, "Ein Kommentar wurde als eigene Aussage", "Kommentare wurden als eigene Aussagen")} gelesen, ohne die Namen der Verfasser.",
        string.Empty, "Gehören sie nicht zu den Notizen, die Kommentare löschen.");

    public static Problem UnreadComments(string file, string sheet, int row, int count) => Warning("OFFICE-018", Row(file, sheet, row),
        $"{Count(count, "Ein Kommentar steht", "Kommentare stehen")} an Zellen eines Blattes mit Punkten und ohne Spalte für Aussagen; gelesen wurde davon nichts.",
        "eine Spalte „Aussage“", "Was davon zählen soll, in die Notizen übertragen.");

    public static Problem WrongEnding(string file, string ending) => Note("OFFICE-017", File(file),
        $"Dem Inhalt nach ist es eine {ending}-Datei; so wurde sie gelesen.", string.Empty,
        $"Die Datei so umbenennen, dass sie auf {ending} endet.");

    private static Problem Error(string code, SourcePlace place, string found, string expected, string advice) =>
        new(code, Severity.Error, place, found, expected, advice);

    private static Problem Warning(string code, SourcePlace place, string found, string expected, string advice) =>
        new(code, Severity.Warning, place, found, expected, advice);

    private static Problem Note(string code, SourcePlace place, string found, string expected, string advice) =>
        new(code, Severity.Note, place, found, expected, advice);

    private static SourcePlace File(string file) => new(file, null, null, null, null, []);

    private static SourcePlace Sheet(string file, string sheet) => new(file, null, null, null, null, [], sheet);

    private static SourcePlace Row(string file, string sheet, int row) => new(file, null, null, row, null, [], sheet);

    private static SourcePlace Paragraph(string file, int paragraph) => new(file, null, null, null, paragraph, []);

    /// <summary>„3, 5–8 und weitere“.</summary>
    private static string Ranges(IReadOnlyList<int> rows)
    {
        const int most = 10;
        List<string> ranges = [];
        int index = 0;
        while (index < rows.Count && ranges.Count < most)
        {
            int last = index;
            while (last + 1 < rows.Count && rows[last + 1] == rows[last] + 1)
            {
                last++;
            }

            ranges.Add(last == index ? Number(rows[index]) : $"{Number(rows[index])}–{Number(rows[last])}");
            index = last + 1;
        }

        return string.Join(", ", ranges) + (index < rows.Count ? " und weitere" : string.Empty);
    }

    private static string Count(int count, string one, string many) => count == 1 ? one : $"{Number(count)} {many}";

    private static string Number(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
