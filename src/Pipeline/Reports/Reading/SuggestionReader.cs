using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Reading;

/// <summary>Reads back what a language model suggested.</summary>
internal static class SuggestionReader
{
    /// <exception cref="JsonException">The file is no analysis of this schema.</exception>
    public static IReadOnlyList<Suggestion> Read(ReadOnlyMemory<byte> content)
    {
        using JsonDocument document = JsonDocument.Parse(content);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(SuggestionJson.Name, out _)
            ? new JsonFields(document.RootElement).List(SuggestionJson.Name, Suggestion)
            : [];
    }

    private static Suggestion Suggestion(JsonFields suggestion) => new(
        new SuggestionId(suggestion.Text("id")),
        suggestion.Enum<SuggestionTask>("task"),
        suggestion.Text("subject"),
        suggestion.Text("text"),
        suggestion.List("sentences", sentence => new SuggestedSentence(
            sentence.Text("text"), [.. sentence.Texts("statementIds").Select(id => new StatementId(id))], sentence.Texts("quotes"))),
        suggestion.Bool("refused")
            ? new Refusal(suggestion.Enum<RefusalReason>("refusalReason"), suggestion.Text("refusalExplanation"))
            : null,
        suggestion.Text("model"));
}
