using System.Security.Cryptography;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>Writes <c>report.html</c>: the whole result on one page that needs nothing beside itself.</summary>
internal static class HtmlReport
{
    public static ReadOnlyMemory<byte> Write(ResultIndex index, RunSettings settings)
    {
        string style = AssetLines.Whole("colours.css") + AssetLines.Whole("report.css"), script = AssetLines.Whole("report.js");
        Markup page = Markup.Of($"""
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; base-uri 'none'; form-action 'none'">
            <title>{index.Analysis.Material.Event.Title} – Auswertung</title>
            <style>{new Markup(style)}</style>
            </head>
            <body>
            <a class="skip" href="#inhalt">Zum Inhalt springen</a>
            {Header(index.Analysis.Material.Event)}
            {Contents(index.Analysis)}
            <main id="inhalt">
            {Overview.Write(index)}
            {RoundSection.All(index)}
            {StatementSection.Write(index)}
            {ProblemSection.Write(index.Analysis.Problems)}
            {SuggestionSection.Write(index)}{MethodSection.Write(index, settings)}
            </main>
            <script>{new Markup(script)}</script>
            </body>
            </html>

            """);
        return Encoding.UTF8.GetBytes(page.Text.ReplaceLineEndings("\n"));
    }

    private static Markup Header(EventDefinition definition)
    {
        string[] details = [.. new[] { definition.Place, German.Date(definition.Date) }.OfType<string>()];
        return Markup.Of($"""
            <header>
            <p class="kind">Auswertung der Tischnotizen</p>
            <h1>{definition.Title}</h1>
            <p>{string.Join(", ", details)}</p>
            </header>
            """);
    }

    private static Markup Contents(Analysis analysis) => Markup.Of($"""
        <nav aria-label="Inhalt"><ul>
        <li><a href="#ueberblick">Auf einen Blick</a></li>
        {RoundSection.Titles(analysis).Select(entry => Markup.Of($"<li><a href=\"#{entry.Anchor}\">{entry.Title}</a></li>\n"))}
        <li><a href="#anmerkungen">Was aus jeder Anmerkung wurde</a></li>
        <li><a href="#hinweise">Hinweise zu den Eingaben</a></li>
        <li><a href="#methode">Methode und Grenzen</a></li>
        </ul></nav>
        """);

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
