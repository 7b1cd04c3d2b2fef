using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>
/// Writes <c>analysis.json</c>: everything, for programs. Field names are the contract's. It is the one file with the names of
/// people in it, and with the key to their pseudonyms.
/// </summary>
internal static class AnalysisJson
{
    /// <summary>Version of the schema; it changes when a field goes or changes its meaning.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static ReadOnlyMemory<byte> Write(Disclosure result)
    {
        ResultIndex index = new(result.Full);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            MaterialJson.WriteEvent(json, index.Analysis.Material.Event);
            WriteList(json, "statements", index.Analysis.Statements, entry => WriteStatement(json, index, entry.Statement));
            WriteList(json, "themes", index.Analysis.Themes, theme => ThemeJson.Write(json, theme));
            WriteList(json, "changes", index.Analysis.Wording.Changes, change => ChangeJson.Write(json, index, change));
            WriteList(json, "mentions", index.Analysis.Wording.Mentions, mention => ChangeJson.Write(json, mention));
            WriteList(json, "nearChanges", index.Analysis.Wording.Near, pair => ChangeJson.Write(json, pair));
            WriteList(json, "texts", index.Analysis.Texts, text => WriteText(json, text));
            WriteList(json, "priorities", index.Analysis.Priorities.Priorities, entry => WritePriority(json, entry));
            WriteList(json, "turnout", index.Analysis.Priorities.Turnout, entry => WriteTurnout(json, entry));
            WriteList(json, "dispositions", index.Analysis.Dispositions, entry => WriteDisposition(json, entry));
            WriteList(json, "problems", index.Analysis.Problems, problem => WriteProblem(json, problem));
            MaterialJson.WriteMaterial(json, index.Analysis.Material);
            WriteDecisions(json, index, index.Analysis.Material.Decisions);
            SuggestionJson.Write(json, result.Suggestions);
            WriteList(json, "personalMarks", result.Marks, mark => PersonalJson.Write(json, mark));
            WriteList(json, "pseudonyms", result.Key, person => PersonalJson.Write(json, person));
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    // With what was found before them, decisions can be made again on a finished result.
    private static void WriteDecisions(Utf8JsonWriter json, ResultIndex index, Decisions decisions)
    {
        if (decisions is { Changes: [], Amendments: [], Statements: [], Pools: [], Themes: [] })
        {
            return;
        }

        json.WritePropertyName("decisions");
        new DecisionsJson(json, sources: true).Write(decisions);
        if (decisions.Before is { } before)
        {
            WriteList(json, "foundThemes", before.Themes, theme => ThemeJson.Write(json, theme));
            WriteList(json, "foundChanges", before.Changes, change => ChangeJson.Write(json, index, change));
        }
    }

    internal static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    internal static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        WriteList(json, name, items, json.WriteStringValue);

    internal static void WritePlace(Utf8JsonWriter json, string name, SourcePlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        WriteNumber(json, "line", place.Line);
        WriteNumber(json, "lastLine", place.LastLine == place.Line ? null : place.LastLine);
        WriteNumber(json, "row", place.Row);
        if (place.Sheet is { } sheet)
        {
            json.WriteString("sheet", sheet);
        }

        WriteNumber(json, "paragraph", place.Paragraph);
        WriteRuns(json, place.Runs);
        json.WriteEndObject();
    }

    // Where the text stands in the note: [start in the text, length, start in the note], a list a run.
    private static void WriteRuns(Utf8JsonWriter json, IReadOnlyList<SourceRun> runs)
    {
        if (runs.Count == 0)
        {
            return;
        }

        string[] lists = [.. runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"[{run.Start},{run.Length},{run.SourceStart}]"))];
        json.WritePropertyName("runs");
        json.WriteRawValue($"[{string.Join(',', lists)}]");
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is int number)
        {
            json.WriteNumber(name, number);
        }
    }

    internal static void WriteNullable(Utf8JsonWriter json, string name, int? value)
    {
        if (value is int number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteStatement(Utf8JsonWriter json, ResultIndex index, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id.Value);
        json.WriteString("table", statement.Table);
        WriteNullable(json, "round", statement.Round);
        json.WriteString("text", statement.Text);
        WritePlace(json, "source", statement.Source);
        json.WriteString("kind", Wire.Name(statement.Kind));
        json.WriteString("themeId", index.ThemeOf(statement.Id)?.Value);
        WriteStrings(json, "changeIds", Wire.Names(index.ChangesOf(statement.Id)));
        json.WriteString("duplicateOf", statement.DuplicateOf?.Value);
        MaterialJson.WriteColumns(json, statement.Columns);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ConsolidatedText text)
    {
        json.WriteStartObject();
        json.WriteString("document", text.Document);
        json.WriteString("draft", text.Draft);
        json.WriteString("proposed", text.Proposed);
        WriteList(json, "segments", text.Segments, segment =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Wire.Name(segment.Kind));
            json.WriteString("text", segment.Text);
            WriteStrings(json, "changeIds", Wire.Names(segment.Changes));
            json.WriteEndObject();
        });
        WriteList(json, "choices", text.Choices, choice => ChangeJson.Write(json, choice));
        json.WriteEndObject();
    }

    private static void WritePriority(Utf8JsonWriter json, Priority priority)
    {
        json.WriteStartObject();
        json.WriteString("topic", priority.Topic);
        json.WriteNumber("points", priority.Points);
        json.WriteNumber("rank", priority.Rank);
        json.WriteBoolean("top", priority.Top);
        WriteStrings(json, "mergedFrom", priority.MergedFrom);
        WriteList(json, "votes", priority.Votes, vote => MaterialJson.WriteVote(json, vote));
        json.WriteEndObject();
    }

    private static void WriteTurnout(Utf8JsonWriter json, TableTurnout turnout)
    {
        json.WriteStartObject();
        json.WriteString("table", turnout.Table);
        json.WriteNumber("points", turnout.Points);
        WriteNullable(json, "possible", turnout.Possible);
        json.WriteEndObject();
    }

    private static void WriteDisposition(Utf8JsonWriter json, Disposition disposition)
    {
        json.WriteStartObject();
        json.WriteString("statementId", disposition.Statement.Value);
        json.WriteString("outcome", Wire.Name(disposition.Outcome));
        json.WriteString("reason", disposition.Reason);
        WriteStrings(json, "changeIds", Wire.Names(disposition.Changes));
        json.WriteString("decidedBy", disposition.DecidedBy);
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("severity", Wire.Name(problem.Severity));
        WritePlace(json, "source", problem.Place);
        json.WriteString("found", problem.Found);
        json.WriteString("expected", problem.Expected);
        json.WriteString("advice", problem.Advice);
        json.WriteEndObject();
    }
}
