using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary>What was asked of a language model, as a part of <c>run.json</c>: hashes and numbers, no words.</summary>
internal static class DraftingRecordJson
{
    public static void Write(Utf8JsonWriter json, DraftingRecord record)
    {
        DraftingRun drafting = record.Run;
        json.WriteStartObject("drafting");
        json.WriteString("server", record.Server);
        json.WriteString("model", record.Model);
        json.WriteNumber("offered", drafting.Suggestions.Count(suggestion => suggestion.Refusal is null));
        json.WriteNumber("refused", drafting.Suggestions.Count(suggestion => suggestion.Refusal is not null));
        json.WriteStartObject("refusals");
        foreach (IGrouping<RefusalReason, Suggestion> group in drafting.Suggestions.Where(suggestion => suggestion.Refusal is not null).GroupBy(suggestion => suggestion.Refusal!.Reason).OrderBy(group => group.Key))
        {
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(group.Key.ToString()), group.Count());
        }

        json.WriteEndObject();
        json.WriteStartArray("withheldStatements");
        foreach (StatementId id in drafting.Withheld)
        {
            json.WriteStringValue(id.Value);
        }

        json.WriteEndArray();
        json.WriteString("failure", drafting.Failure);
        json.WriteStartArray("requests");
        foreach (ModelRequest request in drafting.Requests)
        {
            Write(json, request);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What was asked of an embedding model.</summary>
    public static void Write(Utf8JsonWriter json, EmbeddingRecord record)
    {
        json.WriteStartObject("embeddings");
        json.WriteString("server", record.Server);
        json.WriteString("model", record.Model);
        json.WriteNumber("vectors", record.Run.Vectors.Count);
        json.WriteString("failure", record.Run.Failure);
        json.WriteStartArray("requests");
        foreach (ModelRequest request in record.Run.Requests)
        {
            Write(json, request);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ModelRequest request)
    {
        json.WriteStartObject();
        json.WriteString("hash", request.Hash);
        json.WriteString("subject", request.Subject);
        WriteCount(json, "inputTokens", request.InputTokens);
        WriteCount(json, "outputTokens", request.OutputTokens);
        json.WriteNumber("seconds", Math.Round(request.Seconds, 4));
        json.WriteNumber("attempts", request.Attempts);
        json.WriteBoolean("kept", request.Attempts == 0);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, long? count)
    {
        if (count is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
