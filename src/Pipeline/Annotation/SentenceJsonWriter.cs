using System.Text.Encodings.Web;
using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes sentences as JSON, one a line.</summary>
internal sealed class SentenceJsonWriter(TextWriter output) : ISentenceWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(SentenceRow row)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter json = new(line, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("id", row.Number);
            json.WriteBoolean("newParagraph", row.IsNew);
            json.WriteString("text", row.Text.AsSpan(row.Sentence.Span.Start, row.Sentence.Span.Length));
            json.WriteNumber("start", row.Offset + row.Sentence.Span.Start);
            json.WriteStartArray("tokens");
            for (int index = 0; index < row.Sentence.Tokens.Count; index++)
            {
                Write(json, row, index);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, SentenceRow row, int index)
    {
        Token token = row.Sentence.Tokens[index];
        json.WriteStartObject();
        json.WriteString("form", token.Form);
        json.WriteNumber("start", row.Offset + token.Span.Start);
        json.WriteNumber("length", token.Span.Length);
        if (token.Lemma.Length > 0)
        {
            json.WriteString("lemma", token.Lemma);
            json.WriteString("upos", ClassNames.Of(token.Class));
        }

        if (row.VerbLemmas.TryGetValue(index, out string? verb))
        {
            json.WriteString("verbLemma", verb);
        }

        if (token.Parts.Count > 0)
        {
            WriteParts(json, token.Parts);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<CompoundPart> parts)
    {
        json.WriteStartArray("parts");
        foreach (CompoundPart part in parts)
        {
            json.WriteStartObject();
            json.WriteString("surface", part.Surface);
            json.WriteString("lemma", part.Lemma);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
