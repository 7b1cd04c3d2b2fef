using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>
/// Reads an answer by the schema. Models that ignore it like to think aloud before, to chat, or to put a fence of Markdown round it:
/// what counts is the object.
/// </summary>
internal static class AnswerReader
{
    private const string EndOfThought = "</think>";

    /// <summary>The sentences; null where the answer has not the form that was asked for.</summary>
    public static IReadOnlyList<SuggestedSentence>? Read(string answer)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(Object(answer));
            JsonElement root = json.RootElement;
            return IsObject(root, 1) && root.TryGetProperty("sentences", out JsonElement list) && list.ValueKind == JsonValueKind.Array
                ? Sentences(list)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half a character („\ud83c“ alone) is JSON and no text.
            return null;
        }
    }

    private static string Object(string answer)
    {
        int thought = answer.LastIndexOf(EndOfThought, StringComparison.Ordinal);
        string text = thought < 0 ? answer : answer[(thought + EndOfThought.Length)..];
        int first = text.IndexOf('{', StringComparison.Ordinal), last = text.LastIndexOf('}');
        return first < 0 || last < first ? text : text[first..(last + 1)];
    }

    private static List<SuggestedSentence>? Sentences(JsonElement list)
    {
        List<SuggestedSentence> sentences = [];
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (!IsObject(item, 3) || Text(item) is not { } text || Texts(item, "statements") is not { } statements || Texts(item, "quotes") is not { } quotes)
            {
                return null;
            }

            sentences.Add(new SuggestedSentence(text, [.. statements.Distinct().Select(id => new StatementId(id))], quotes));
        }

        return sentences.Count == 0 ? null : sentences;
    }

    private static bool IsObject(JsonElement item, int members) => item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Count() == members;

    private static string? Text(JsonElement item) =>
        item.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String && text.GetString()!.Trim() is { Length: > 0 } words ? words : null;

    private static string[]? Texts(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(entry => entry.GetString()!)]
            : null;
}
