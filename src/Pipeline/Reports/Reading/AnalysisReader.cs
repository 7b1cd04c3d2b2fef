using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Reading;

/// <summary>Reads <c>analysis.json</c> back. Tokens are not in it; they follow from the statements.</summary>
internal static class AnalysisReader
{
    /// <exception cref="JsonException">The file is no analysis of this schema; the message names the field in German quotes.</exception>
    /// <returns>The analysis, and the JSON of its decisions as the decisions file says them; null where there are none.</returns>
    public static (Analysis Analysis, string? Decisions) Read(ReadOnlyMemory<byte> content)
    {
        using JsonDocument document = JsonDocument.Parse(content);
        JsonFields root = new(document.RootElement);
        if (root.Int("schemaVersion") != AnalysisJson.SchemaVersion)
        {
            throw new JsonException("„schemaVersion“");
        }

        return (ReadAnalysis(root), document.RootElement.TryGetProperty("decisions", out JsonElement decisions) ? decisions.GetRawText() : null);
    }

    private static Analysis ReadAnalysis(JsonFields root)
    {
        EventMaterial material = MaterialReader.Read(root);
        return new Analysis(
            root.Has("foundChanges") ? material with { Decisions = Decisions.None with { Before = Before(root) } } : material,
            root.List("statements", Statement),
            root.List("themes", Theme),
            ChangeReader.Read(root),
            ChangeReader.Texts(root),
            new PriorityCount(root.List("priorities", Priority), root.List("turnout", Turnout), []),
            root.List("dispositions", Disposition),
            root.List("problems", Problem));
    }

    private static Findings Before(JsonFields root) => new(root.List("foundThemes", Theme), root.List("foundChanges", ChangeReader.Change));

    private static AnnotatedStatement Statement(JsonFields statement)
    {
        Statement read = new(
            new StatementId(statement.Text("id")),
            statement.Text("table"),
            statement.OptionalInt("round"),
            statement.Text("text"),
            statement.Place("source"),
            statement.Enum<StatementKind>("kind"),
            statement.OptionalText("duplicateOf") is { } first ? new StatementId(first) : null,
            statement.Columns("columns"));
        return new AnnotatedStatement(read, new AnnotatedText(read.Text, []));
    }

    private static Theme Theme(JsonFields theme) => new(
        new ThemeId(theme.Text("id")),
        theme.OptionalInt("round"),
        theme.OptionalText("parentId") is { } parent ? new ThemeId(parent) : null,
        theme.Text("label"),
        theme.Texts("keywords"),
        theme.List("members", Member),
        [.. theme.Texts("representatives").Select(id => new StatementId(id))],
        new ThemeFigures(
            theme.Enum<ThemeAgreement>("agreement"),
            theme.OptionalDouble("stability"),
            theme.OptionalDouble("tableStability"),
            theme.OptionalDouble("silhouette"),
            theme.OptionalDouble("coherence"))
        {
            Summary = theme.OptionalObject("summary") is { } summary ? new ThemeSummary(summary.Text("text"), ChangeReader.Signature(summary)) : null,
        });

    private static ThemeMember Member(JsonFields member) => new(
        new StatementId(member.Text("statementId")),
        member.Text("table"),
        member.Double("confidence"),
        member.OptionalText("secondThemeId") is { } second ? new ThemeId(second) : null,
        member.OptionalDouble("silhouette"),
        member.OptionalDouble("x") is { } x ? new MapPoint(x, member.Double("y")) : null);

    private static Priority Priority(JsonFields priority) => new(
        priority.Text("topic"),
        priority.Int("points"),
        priority.Int("rank"),
        priority.Bool("top"),
        priority.Texts("mergedFrom"),
        priority.List("votes", MaterialReader.Vote));

    private static TableTurnout Turnout(JsonFields turnout) =>
        new(turnout.Text("table"), turnout.Int("points"), turnout.OptionalInt("possible"));

    private static Disposition Disposition(JsonFields disposition) => new(
        new StatementId(disposition.Text("statementId")),
        disposition.Enum<Outcome>("outcome"),
        disposition.Text("reason"),
        disposition.ChangeIds("changeIds"),
        disposition.Text("decidedBy"));

    private static Problem Problem(JsonFields problem) => new(
        problem.Text("code"),
        problem.Enum<Severity>("severity"),
        problem.OptionalPlace("source"),
        problem.Text("found"),
        problem.Text("expected"),
        problem.Text("advice"));
}
