using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary><c>drafting-cache.jsonl</c>: the answers of a language model by the hash of what was asked, so that a second run needs no server.</summary>
internal static class AnswerCache
{
    public const string FileName = "drafting-cache.jsonl";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The answers in a result folder; none where there is no such file. A line that is none is passed over: it is asked again.</summary>
    public static IReadOnlyDictionary<string, ModelAnswer> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        return File.Exists(path)
            ? File.ReadLines(path).Select(Line).OfType<ModelAnswer>().DistinctBy(answer => answer.Hash).ToDictionary(answer => answer.Hash, StringComparer.Ordinal)
            : new Dictionary<string, ModelAnswer>(StringComparer.Ordinal);
    }

    /// <summary>Known answers and new ones as a file, ordered by hash.</summary>
    public static ResultFile Write(IEnumerable<ModelAnswer> answers)
    {
        ArrayBufferWriter<byte> buffer = new();
        foreach (ModelAnswer answer in answers.DistinctBy(answer => answer.Hash).OrderBy(answer => answer.Hash, StringComparer.Ordinal))
        {
            using (Utf8JsonWriter json = new(buffer, Options))
            {
                json.WriteStartObject();
                json.WriteString("hash", answer.Hash);
                json.WriteString("model", answer.Model);
                json.WriteString("answer", answer.Text);
                WriteCount(json, "inputTokens", answer.InputTokens);
                WriteCount(json, "outputTokens", answer.OutputTokens);
                json.WriteEndObject();
            }

            buffer.Write("\n"u8);
        }

        return new ResultFile(FileName, buffer.WrittenMemory);
    }

    private static void WriteCount(Utf8JsonWriter json, string name, long? count)
    {
        if (count is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static ModelAnswer? Line(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            return Text(root, "hash") is { } hash && Text(root, "model") is { } model && Text(root, "answer") is { } answer
                ? new ModelAnswer(hash, model, answer, Count(root, "inputTokens"), Count(root, "outputTokens"))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out JsonElement field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    private static long? Count(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement field) && field.ValueKind == JsonValueKind.Number && field.TryGetInt64(out long count) ? count : null;
}
