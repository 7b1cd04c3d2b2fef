using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Names and contacts as items of <c>analysis.json</c>, the only file that has them.</summary>
internal static class PersonalJson
{
    public static void Write(Utf8JsonWriter json, PersonalMark mark)
    {
        json.WriteStartObject();
        json.WriteString("statementId", mark.Statement.Value);
        json.WriteNumber("start", mark.Span.Start);
        json.WriteNumber("length", mark.Span.Length);
        json.WriteString("kind", Wire.Name(mark.Kind));
        json.WriteString("pseudonym", mark.Pseudonym);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Pseudonym person)
    {
        json.WriteStartObject();
        json.WriteString("pseudonym", person.Token);
        json.WriteString("name", person.Name);
        AnalysisJson.WriteStrings(json, "forms", person.Forms);
        json.WriteEndObject();
    }
}
