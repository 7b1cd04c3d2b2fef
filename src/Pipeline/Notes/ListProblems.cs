using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>The problems that reading a list of statements can meet.</summary>
internal static class ListProblems
{
    public static Problem Unreadable(string file, int line) => new(
        "LIST-001", Severity.Warning, new SourcePlace(file, line, line, null, null, []),
        "Die Zeile ist kein JSON-Objekt mit einem Feld „text“ und wurde nicht ausgewertet.",
        "{\"id\": \"1\", \"text\": \"…\"}", "Die Zeile berichtigen.");

    public static Problem NoHeader(string file) => new(
        "LIST-002", Severity.Warning, new SourcePlace(file, 1, 1, null, null, []),
        "Der Tabelle fehlt die Kopfzeile; jede Zeile gilt als eine Aussage.",
        "eine erste Zeile mit Spaltennamen, zum Beispiel id,text", "Die Kopfzeile ergänzen.");
}
