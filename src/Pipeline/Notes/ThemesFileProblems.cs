using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Problems of the themes file and of wishes on the command line, as far as they show without the themes.</summary>
internal static class ThemesFileProblems
{
    private const string MergeForm = "vereinen: Neuer Name = Thema 1 + Thema 2";

    public static Problem Missing(string file) => new("THEMES-001", Severity.Error, new SourcePlace(file, null, null, null, null, []),
        "Die Datei mit den Themen ist leer, nicht da oder nicht zu lesen; das Programm sucht die Themen allein.",
        "eine Textdatei, je Zeile „Name: Stichwörter oder Beispiele“", "Den Pfad hinter --themes prüfen.");

    public static Problem NoName(SourcePlace place, string line) => new("THEMES-002", Severity.Warning, place,
        $"„{line}“ nennt kein Thema und wurde übergangen.", "Name: Stichwörter oder Beispiele", "Die Zeile berichtigen.");

    public static Problem Doubled(SourcePlace place, string name) => new("THEMES-003", Severity.Warning, place,
        $"Das Thema „{name}“ ist doppelt; es gilt die erste Zeile.", "jeder Name einmal", "Die Zeilen zu einer machen.");

    public static Problem NoMerge(SourcePlace place, string wish) => new("THEMES-004", Severity.Warning, place,
        $"„{wish}“ sagt nicht, welche Themen vereint werden sollen, und wurde übergangen.", MergeForm, "Die Zeile berichtigen.");

    public static Problem NoSplit(SourcePlace place) => new("THEMES-005", Severity.Warning, place,
        "Die Zeile sagt nicht, welches Thema geteilt werden soll, und wurde übergangen.", "teilen: Thema", "Die Zeile berichtigen.");
}
