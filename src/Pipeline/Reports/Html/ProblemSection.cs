using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>What was wrong with the input, and what was made of it.</summary>
internal static class ProblemSection
{
    public static Markup Write(IReadOnlyList<Problem> problems) => Markup.Of($"""
        <section id="hinweise" aria-labelledby="hinweise-titel">
        <h2 id="hinweise-titel">Hinweise zu den Eingaben</h2>
        {Body(problems)}
        </section>

        """);

    private static Markup Body(IReadOnlyList<Problem> problems) => problems.Count == 0
        ? Markup.Of($"<p>Alle Dateien ließen sich ohne Auffälligkeiten lesen.</p>")
        : Markup.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="Tabelle der Hinweise">
            <table><thead><tr><th scope="col">Art</th><th scope="col">Stelle</th><th scope="col">Gefunden</th><th scope="col">Was zu tun ist</th></tr></thead>
            <tbody>{problems.Select(Row)}</tbody></table></div>
            """);

    private static Markup Row(Problem problem) => Markup.Of($"""
        <tr><td>{German.Name(problem.Severity)}<br><small>{problem.Code}</small></td><td>{(problem.Place is null ? "–" : German.Place(problem.Place))}</td>
        <td>{Said(problem.Found)}{Expected(problem)}</td><td>{Said(problem.Advice)}</td></tr>

        """);

    private static Markup Expected(Problem problem) => Markup.If(
        problem.Expected.Length > 0, () => Markup.Of($"<br><small>Erwartet: {Said(problem.Expected)}</small>"));

    private static Markup Said(string german) => !Speech.IsEnglish || german.Length == 0 ? Markup.Of($"{german}")
        : SentenceBook.Problem(german) is { } english ? Markup.Of($"{english}")
        : Markup.Said(german);
}
