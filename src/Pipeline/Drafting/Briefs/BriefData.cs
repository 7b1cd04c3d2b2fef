using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Grounding;

namespace DialogueMining.Pipeline.Drafting.Briefs;

/// <summary>The material of a question as JSON: so the words of a note cannot be taken for anything but a value.</summary>
internal static class BriefData
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Ground ground, IReadOnlyList<Change> changes)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Format))
        {
            json.WriteStartObject();
            WriteFacts(json, ground);
            json.WriteString("draft", ground.Draft);
            WriteChanges(json, changes);
            WriteStatements(json, ground.Statements);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteFacts(Utf8JsonWriter json, Ground ground)
    {
        json.WriteStartObject("facts");
        if (ground.StatementCount is { } statements && ground.TableCount is { } tables)
        {
            json.WriteNumber("statements", statements);
            json.WriteNumber("tables", tables);
            json.WriteString("agreement", ground.Agreement switch
            {
                ThemeAgreement.Consensus => "einig",
                ThemeAgreement.Contested => "nicht einig",
                _ => "offen",
            });
        }

        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, IReadOnlyList<Change> changes)
    {
        json.WriteStartArray("changes");
        foreach (Change change in changes)
        {
            json.WriteStartObject();
            json.WriteString("operation", JsonNamingPolicy.CamelCase.ConvertName(change.Words.Operation.ToString()));
            json.WriteString("old", change.Words.OldText);
            json.WriteString("new", change.Words.NewText);
            json.WriteNumber("tablesFor", Tables(change, EvidenceRole.Support));
            json.WriteNumber("tablesAgainst", Tables(change, EvidenceRole.Opposition));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int Tables(Change change, EvidenceRole role) =>
        change.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.Table).Distinct().Count();

    private static void WriteStatements(Utf8JsonWriter json, IReadOnlyList<AnnotatedStatement> statements)
    {
        json.WriteStartArray("statements");
        foreach (Statement statement in statements.Select(entry => entry.Statement))
        {
            json.WriteStartObject();
            json.WriteString("id", statement.Id.Value);
            json.WriteString("table", statement.Table);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(statement.Kind.ToString()));
            json.WriteString("text", statement.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
