using System.Globalization;
using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>What was read of an event, as items of <c>analysis.json</c>: with it a result can be written again without its input.</summary>
internal static class MaterialJson
{
    public static void WriteEvent(Utf8JsonWriter json, EventDefinition definition)
    {
        json.WriteStartObject("event");
        json.WriteString("id", definition.Id);
        json.WriteString("title", definition.Title);
        json.WriteString("place", definition.Place);
        json.WriteString("date", definition.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("language", definition.Language);
        AnalysisJson.WriteList(json, "documents", definition.Documents, document => WriteDocument(json, document));
        AnalysisJson.WriteList(json, "rounds", definition.Rounds, round => WriteRound(json, round));
        json.WriteEndObject();
    }

    public static void WriteMaterial(Utf8JsonWriter json, EventMaterial material)
    {
        AnalysisJson.WriteList(json, "notes", material.Notes, note => WriteNote(json, note));
        AnalysisJson.WriteList(json, "votes", material.Votes, vote => WriteVote(json, vote));
        AnalysisJson.WriteList(json, "inputs", material.Files, file => WriteFile(json, file));
    }

    public static void WriteVote(Utf8JsonWriter json, VoteLine vote)
    {
        json.WriteStartObject();
        json.WriteString("topic", vote.Topic);
        json.WriteNumber("points", vote.Points);
        json.WriteString("table", vote.Table);
        AnalysisJson.WriteNullable(json, "round", vote.Round);
        AnalysisJson.WritePlace(json, "source", vote.Place);
        if (vote.Participants is int participants)
        {
            json.WriteNumber("participants", participants);
        }

        json.WriteEndObject();
    }

    public static void WriteColumns(Utf8JsonWriter json, IReadOnlyDictionary<string, string> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        json.WriteStartObject("columns");
        foreach ((string name, string value) in columns.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, EventDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        json.WritePropertyName("draft");
        WriteDraft(json, document.Draft);
        AnalysisJson.WriteList(json, "alternatives", document.Alternatives, draft => WriteDraft(json, draft));
        json.WriteEndObject();
    }

    private static void WriteDraft(Utf8JsonWriter json, Draft? draft)
    {
        if (draft is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("label", draft.Label);
        json.WriteString("file", draft.File);
        json.WriteString("text", draft.Text);
        AnalysisJson.WriteList(json, "blocks", draft.Blocks, block =>
        {
            json.WriteStartObject();
            json.WriteNumber("number", block.Number);
            json.WriteString("kind", Wire.Name(block.Kind));
            json.WriteNumber("start", block.Span.Start);
            json.WriteNumber("length", block.Span.Length);
            json.WriteNumber("level", block.Level);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteRound(Utf8JsonWriter json, Round round)
    {
        json.WriteStartObject();
        json.WriteNumber("number", round.Number);
        json.WriteString("title", round.Title);
        json.WriteString("kind", Wire.Name(round.Kind));
        json.WriteString("document", round.Document);
        AnalysisJson.WriteNullable(json, "pointsPerParticipant", round.PointsPerParticipant);
        AnalysisJson.WriteNullable(json, "top", round.Top);
        AnalysisJson.WriteStrings(json, "topics", round.Topics);
        AnalysisJson.WriteList(json, "merge", round.Merges, merge =>
        {
            json.WriteStartObject();
            json.WriteString("into", merge.Into);
            AnalysisJson.WriteStrings(json, "topics", merge.Topics);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteNote(Utf8JsonWriter json, Note note)
    {
        json.WriteStartObject();
        json.WriteString("file", note.File);
        json.WriteString("text", note.Text);
        AnalysisJson.WriteList(json, "entries", note.Entries, entry =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Wire.Name(entry.Kind));
            json.WriteString("table", entry.Table);
            AnalysisJson.WriteNullable(json, "round", entry.Round);
            json.WriteString("text", entry.Text);
            AnalysisJson.WritePlace(json, "source", entry.Place);
            WriteColumns(json, entry.Columns);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, InputFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("encoding", file.Encoding);
        json.WriteEndObject();
    }
}
