using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes a sentence as one JSON object on a line; offsets count within the paragraph.</summary>
internal static class TokenJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(string text, Sentence sentence, int number, TextWriter output)
    {
        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter json = new(line, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("sentId", number);
            json.WriteString("text", text.AsSpan(sentence.Span.Start, sentence.Span.Length));
            json.WriteStartArray("tokens");
            foreach (Token token in sentence.Tokens)
            {
                WriteToken(json, token);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(line.WrittenSpan));
        output.Write('\n');
    }

    private static void WriteToken(Utf8JsonWriter json, Token token)
    {
        json.WriteStartObject();
        json.WriteString("form", token.Form);
        json.WriteString("lemma", token.Lemma);
        json.WriteString("upos", ConlluSentence.Tag(token.Class));
        json.WriteNumber("start", token.Span.Start);
        json.WriteNumber("length", token.Span.Length);
        if (token.Parts.Count > 0)
        {
            json.WriteStartArray("parts");
            foreach (CompoundPart part in token.Parts)
            {
                json.WriteStartObject();
                json.WriteString("surface", part.Surface);
                json.WriteString("lemma", part.Lemma);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
