using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>The words on method and limits that every report has.</summary>
internal static class MethodText
{
    private const string Names =
        "Namen von Personen, E-Mail-Adressen, Telefonnummern und Anschriften aus den Notizen sind durch Platzhalter ersetzt, soweit "
        + "das Programm sie erkennt. Dieselbe Person trägt überall dieselbe Nummer; der Schlüssel dazu steht nur in analysis.json.";

    public static IReadOnlyList<string> Paragraphs(RunSettings settings) =>
    [
        Speech.Put($"Dieser Bericht wurde von DialogueMining {settings.Version} aus den Notizen berechnet: ohne Netz, ohne Sprachmodell, und bei gleicher Eingabe immer gleich. Jede Zahl ist gezählt; jede Änderung führt zu den Aussagen, Tischen, Dateien und Zeilen, aus denen sie stammt."),
        Speech.Of("Der Vorschlagstext zeigt, was die Tische wünschten, bevor jemand entscheidet: Eine Änderung steht darin, wenn genügend Tische sie wünschen und mehr dafür als dagegen sind; von Fassungen für dieselben Wörter die mit den meisten Tischen, bei Gleichstand keine. Was sich nicht sicher einsetzen lässt, wird angeboten und nicht erzwungen."),
        Speech.Of("Die Notizen geben wieder, was Gastgeberinnen und Gastgeber aufgeschrieben haben, nicht alles, was gesagt wurde. Themen sind eine Ordnung nach Ähnlichkeit der Wörter; einzelne Aussagen können falsch zugeordnet sein. Die Entscheidung treffen Menschen."),
        .. settings.Options.GetValueOrDefault("names") == "keep" ? Array.Empty<string>() : [Speech.Of(Names)],
    ];
}
