using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes sentences as JSON, one a line.</summary>
internal sealed class SentenceJsonWriter : ISentenceWriter, IDisposable
{
    private readonly TextBuffer _output;
    private readonly ArrayBufferWriter<byte> _line = new(1 << 12);
    private readonly Utf8JsonWriter _json;
    private long _offset;

    public SentenceJsonWriter(TextBuffer output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Begin(in SentenceRow sentence, ReadOnlySpan<char> text)
    {
        _offset = sentence.Offset;
        _json.WriteStartObject();
        _json.WriteNumber("id", sentence.Number);
        _json.WriteBoolean("newParagraph", sentence.IsNew);
        _json.WriteString("text", text);
        _json.WriteNumber("start", _offset + sentence.Span.Start);
        _json.WriteStartArray("tokens");
    }

    public void Write(in TokenRow token)
    {
        _json.WriteStartObject();
        _json.WriteString("form", token.Form);
        _json.WriteNumber("start", _offset + token.Start);
        _json.WriteNumber("length", token.Form.Length);
        if (token.Token is { Lemma.Length: > 0 } known)
        {
            _json.WriteString("lemma", known.Lemma);
            _json.WriteString("upos", ClassNames.Of(known.Class));
        }

        if (token.VerbLemma is { } verb)
        {
            _json.WriteString("verbLemma", verb);
        }

        if (token.Token is { Parts.Count: > 0 } compound)
        {
            WriteParts(compound.Parts);
        }

        _json.WriteEndObject();
    }

    public void End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        Span<char> free = _output.Free(_line.WrittenCount);
        _output.Advance(Encoding.UTF8.GetChars(_line.WrittenSpan, free));
        _output.Add('\n');
        _line.ResetWrittenCount();
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();

    private void WriteParts(IReadOnlyList<CompoundPart> parts)
    {
        _json.WriteStartArray("parts");
        for (int index = 0; index < parts.Count; index++)
        {
            _json.WriteStartObject();
            _json.WriteString("surface", parts[index].Surface);
            _json.WriteString("lemma", parts[index].Lemma);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
