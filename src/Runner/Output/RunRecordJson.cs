using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary>Writes <c>run.json</c>: what ran, on which input, and what it cost. The only file that knows the clock.</summary>
internal static class RunRecordJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static ResultFile Write(RunRecord record, Analysis analysis, DraftingRecord? drafting = null, EmbeddingRecord? embedding = null)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("program", "DialogueMining");
            json.WriteString("version", record.Settings.Version);
            json.WriteString("startedAt", record.StartedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteNumber("seed", record.Settings.Seed);
            WriteOptions(json, record.Settings);
            WriteInputs(json, analysis.Material.Files);
            WriteStages(json, record.Stages);
            WriteWarnings(json, analysis.Problems);
            if (embedding is not null)
            {
                DraftingRecordJson.Write(json, embedding);
            }

            if (drafting is not null)
            {
                DraftingRecordJson.Write(json, drafting);
            }

            json.WriteEndObject();
        }

        return new ResultFile("run.json", buffer.WrittenMemory);
    }

    private static void WriteOptions(Utf8JsonWriter json, RunSettings settings)
    {
        json.WriteStartObject("options");
        foreach ((string name, string value) in settings.Options.OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, IReadOnlyList<InputFile> files)
    {
        json.WriteStartArray("inputs");
        foreach (InputFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteString("encoding", file.Encoding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStages(Utf8JsonWriter json, IReadOnlyList<StageTime> stages)
    {
        json.WriteStartArray("stages");
        foreach (StageTime stage in stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", JsonNamingPolicy.CamelCase.ConvertName(stage.Stage));
            json.WriteNumber("seconds", Math.Round(stage.Seconds, 4));
            json.WriteNumber("peakBytes", stage.PeakBytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        json.WriteStartArray("warnings");
        foreach (Problem problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("file", problem.Place?.File);
            if ((problem.Place?.Line ?? problem.Place?.Row ?? problem.Place?.Paragraph) is int line)
            {
                json.WriteNumber("line", line);
            }

            json.WriteString("found", problem.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
