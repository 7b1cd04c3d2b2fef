using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Writes what a language model suggested. Where none was asked nothing is written, so that the file is as it was without one.</summary>
internal static class SuggestionJson
{
    public const string Name = "suggestions";

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Suggestion> suggestions)
    {
        if (suggestions.Count > 0)
        {
            AnalysisJson.WriteList(json, Name, suggestions, suggestion => Write(json, suggestion));
        }
    }

    private static void Write(Utf8JsonWriter json, Suggestion suggestion)
    {
        json.WriteStartObject();
        json.WriteString("id", suggestion.Id.Value);
        json.WriteString("task", Wire.Name(suggestion.Task));
        json.WriteString("subject", suggestion.Subject);
        json.WriteString("text", suggestion.Text);
        AnalysisJson.WriteList(json, "sentences", suggestion.Sentences, sentence =>
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            AnalysisJson.WriteStrings(json, "statementIds", Wire.Names(sentence.Statements));
            AnalysisJson.WriteStrings(json, "quotes", sentence.Quotes);
            json.WriteEndObject();
        });
        json.WriteBoolean("refused", suggestion.Refusal is not null);
        if (suggestion.Refusal is { } refusal)
        {
            json.WriteString("refusalReason", Wire.Name(refusal.Reason));
            json.WriteString("refusalExplanation", refusal.Explanation);
        }

        json.WriteString("model", suggestion.Model);
        json.WriteEndObject();
    }
}
