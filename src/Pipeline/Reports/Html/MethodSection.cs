using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>How the result came about, and what it cannot tell.</summary>
internal static class MethodSection
{
    public static Markup Write(ResultIndex index, RunSettings settings) => Markup.Of($"""
        <section id="methode" aria-labelledby="methode-titel">
        <h2 id="methode-titel">Methode und Grenzen</h2>
        {MethodText.Paragraphs(index, settings).Select(paragraph => Markup.Of($"<p>{paragraph}</p>\n"))}
        <details><summary>Gelesene Dateien und Einstellungen</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Gelesene Dateien">
        <table><thead><tr><th scope="col">Datei</th><th scope="col" class="number">Bytes</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>{index.Analysis.Material.Files.Select(File)}</tbody></table></div>
        <dl class="settings">{settings.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option =>
            Markup.Of($"<div><dt>{option.Key}</dt><dd>{option.Value}</dd></div>\n"))}<div><dt>Startwert (seed)</dt><dd>{settings.Seed}</dd></div></dl>
        </details>
        </section>

        """);

    private static Markup File(InputFile file) => Markup.Of($"""
        <tr><th scope="row">{file.Path}</th><td class="number">{file.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture)}</td><td><code>{file.Sha256}</code></td></tr>

        """);
}
