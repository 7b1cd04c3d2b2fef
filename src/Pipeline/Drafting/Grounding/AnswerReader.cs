using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Reads an answer by the schema; models that ignore it like to put a fence of Markdown round it.</summary>
internal static class AnswerReader
{
    private const string Fence = "```";

    /// <summary>The sentences; null where the answer has not the form that was asked for.</summary>
    public static IReadOnlyList<SuggestedSentence>? Read(string answer)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(Unfenced(answer));
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

    private static string Unfenced(string answer)
    {
        string text = answer.Trim();
        int first = text.IndexOf('\n', StringComparison.Ordinal);
        return text.StartsWith(Fence, StringComparison.Ordinal) && text.EndsWith(Fence, StringComparison.Ordinal) && first > 0 && text.Length > first + Fence.Length
            ? text[first..^Fence.Length]
            : text;
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
