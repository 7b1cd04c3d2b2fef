using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Writes a theme with its statements and the figures that tell how far it can be trusted.</summary>
internal static class ThemeJson
{
    public static void Write(Utf8JsonWriter json, Theme theme)
    {
        json.WriteStartObject();
        json.WriteString("id", theme.Id.Value);
        AnalysisJson.WriteNullable(json, "round", theme.Round);
        json.WriteString("label", theme.Label);
        AnalysisJson.WriteStrings(json, "keywords", theme.Keywords);
        json.WriteNumber("size", theme.Members.Count);
        AnalysisJson.WriteStrings(json, "tables", ResultIndex.Tables(theme));
        AnalysisJson.WriteStrings(json, "representatives", Wire.Names(theme.Representatives));
        json.WriteString("parentId", theme.ParentId?.Value);
        json.WriteString("agreement", Wire.Name(theme.Figures.Agreement));
        WriteFigure(json, "stability", theme.Figures.Stability);
        WriteFigure(json, "tableStability", theme.Figures.TableStability);
        WriteFigure(json, "silhouette", theme.Figures.Silhouette);
        WriteFigure(json, "coherence", theme.Figures.Coherence);
        WriteSummary(json, theme.Figures.Summary);
        AnalysisJson.WriteList(json, "members", theme.Members, member => WriteMember(json, member));
        json.WriteEndObject();
    }

    // Nothing where nobody has summed it up, so that the file is as it was without a review.
    private static void WriteSummary(Utf8JsonWriter json, ThemeSummary? summary)
    {
        if (summary is null)
        {
            return;
        }

        json.WriteStartObject("summary");
        json.WriteString("text", summary.Text);
        json.WriteString("decidedBy", summary.Signature.DecidedBy);
        json.WriteString("decidedAt", summary.Signature.DecidedAt);
        json.WriteString("reason", summary.Signature.Reason);
        DecisionsJson.WriteOrigin(json, summary.Signature.Origin);
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, ThemeMember member)
    {
        json.WriteStartObject();
        json.WriteString("statementId", member.Statement.Value);
        json.WriteString("table", member.Table);
        json.WriteNumber("confidence", Wire.Rounded(member.Confidence));
        json.WriteString("secondThemeId", member.Second?.Value);
        WriteFigure(json, "silhouette", member.Silhouette);
        WriteFigure(json, "x", member.Place?.X);
        WriteFigure(json, "y", member.Place?.Y);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } known)
        {
            json.WriteNumber(name, Wire.Rounded(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
