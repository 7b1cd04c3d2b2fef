using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>How the result came about, and what it cannot tell.</summary>
internal static class MethodSection
{
    public static Markup Write(Analysis analysis, RunSettings settings) => Markup.Of($"""
        <section id="methode" aria-labelledby="methode-titel">
        <h2 id="methode-titel">Methode und Grenzen</h2>
        <p>Dieser Bericht wurde von DialogueMining {settings.Version} aus den Notizen berechnet: ohne Netz, ohne Sprachmodell,
        und bei gleicher Eingabe immer gleich. Jede Zahl ist gezählt; jede Änderung führt zu den Aussagen, Tischen, Dateien und
        Zeilen, aus denen sie stammt.</p>
        <p>Der Vorschlagstext zeigt, was die Tische wünschten, bevor jemand entscheidet: Eine Änderung steht darin, wenn genügend
        Tische sie wünschen und mehr dafür als dagegen sind; von Fassungen für dieselben Wörter die mit den meisten Tischen, bei
        Gleichstand keine. Was sich nicht sicher einsetzen lässt, wird angeboten und nicht erzwungen.</p>
        <p>Die Notizen geben wieder, was Gastgeberinnen und Gastgeber aufgeschrieben haben, nicht alles, was gesagt wurde.
        Themen sind eine Ordnung nach Ähnlichkeit der Wörter; einzelne Aussagen können falsch zugeordnet sein.
        Die Entscheidung treffen Menschen.</p>
        <details><summary>Gelesene Dateien und Einstellungen</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Gelesene Dateien">
        <table><thead><tr><th scope="col">Datei</th><th scope="col" class="number">Bytes</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>{analysis.Material.Files.Select(File)}</tbody></table></div>
        <dl class="settings">{settings.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option =>
            Markup.Of($"<div><dt>{option.Key}</dt><dd>{option.Value}</dd></div>\n"))}<div><dt>Startwert (seed)</dt><dd>{settings.Seed}</dd></div></dl>
        </details>
        </section>

        """);

    private static Markup File(InputFile file) => Markup.Of($"""
        <tr><th scope="row">{file.Path}</th><td class="number">{file.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture)}</td><td><code>{file.Sha256}</code></td></tr>

        """);
}
