using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>The words on method and limits that every report has.</summary>
internal static class MethodText
{
    private const string Names =
        "Namen von Personen, E-Mail-Adressen, Telefonnummern und Anschriften aus den Notizen sind durch Platzhalter ersetzt, soweit "
        + "das Programm sie erkennt. Dieselbe Person trägt überall dieselbe Nummer; der Schlüssel dazu steht nur in analysis.json.";

    /// <summary>Name of the option with the embedding model; absent where none was used.</summary>
    public const string EmbeddingModel = "embedding-model";

    public static IReadOnlyList<string> Paragraphs(ResultIndex index, RunSettings settings) =>
    [
        Origin(index, settings),
        Speech.Of("Der Vorschlagstext zeigt, was die Tische wünschten, bevor jemand entscheidet: Eine Änderung steht darin, wenn genügend Tische sie wünschen und mehr dafür als dagegen sind; von Fassungen für dieselben Wörter die mit den meisten Tischen, bei Gleichstand keine. Was sich nicht sicher einsetzen lässt, wird angeboten und nicht erzwungen."),
        Speech.Of("Die Notizen geben wieder, was Gastgeberinnen und Gastgeber aufgeschrieben haben, nicht alles, was gesagt wurde. Themen sind eine Ordnung nach Ähnlichkeit der Wörter; einzelne Aussagen können falsch zugeordnet sein. Die Entscheidung treffen Menschen."),
        .. settings.Options.GetValueOrDefault("system-resources", "none") is not "none" and var files
            ? [Speech.Put($"Wörterbücher des Rechners wurden mit herangezogen ({files}): Was sie kennen, gilt nicht als Tippfehler, und wo der Entwurf ein anderes Wort für dasselbe hat, wird die Stelle angeboten.")]
            : Array.Empty<string>(),
        .. settings.Options.GetValueOrDefault("names") == "keep" ? Array.Empty<string>() : [Speech.Of(Names)],
    ];

    private static string Origin(ResultIndex index, RunSettings settings)
    {
        string? embedding = settings.Options.GetValueOrDefault(EmbeddingModel);
        string origin = index.Suggestions.Count == 0 && embedding is null
            ? Speech.Put($"Dieser Bericht wurde von DialogueMining {settings.Version} aus den Notizen berechnet: ohne Netz, ohne Sprachmodell, und bei gleicher Eingabe immer gleich. Jede Zahl ist gezählt; jede Änderung führt zu den Aussagen, Tischen, Dateien und Zeilen, aus denen sie stammt.")
            : Speech.Put($"Dieser Bericht wurde von DialogueMining {settings.Version} aus den Notizen berechnet. Jede Zahl ist gezählt; jede Änderung führt zu den Aussagen, Tischen, Dateien und Zeilen, aus denen sie stammt.");
        string themes = embedding is null ? string.Empty : " " + Speech.Put($"In die Ordnung der Themen ging ein, was das Modell „{embedding}“ über die Ähnlichkeit der Aussagen sagt.");
        string suggestions = index.Suggestions.Count == 0 ? string.Empty : " " + Speech.Put(
            $"Was als Vorschlag des Sprachmodells „{index.Suggestions[0].Model}“ gekennzeichnet ist, steht neben dem Ergebnis und hat an ihm nichts geändert.");
        return origin + themes + suggestions;
    }
}
