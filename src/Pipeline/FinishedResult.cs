using System.Globalization;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Reports.Reading;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads the <c>analysis.json</c> of a finished result back, so that its files can be written again without analysing. The
/// tokens follow from the statements; everything else is as the run found it.
/// </summary>
/// <param name="options">How statements are annotated.</param>
public sealed class FinishedResult(AnnotationOptions options)
{
    /// <summary>Name of the file that holds the whole result.</summary>
    public const string FileName = "analysis.json";

    /// <summary>The analysis, with all names; hide them before anything is shown.</summary>
    /// <param name="content">The bytes of <c>analysis.json</c>.</param>
    /// <returns>The analysis, or null and the problem where the bytes are no analysis.</returns>
    public (Analysis? Analysis, Problem? Problem) Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            (Analysis analysis, string? decided) = AnalysisReader.Read(content);
            Statement[] statements = [.. analysis.Statements.Select(entry => entry.Statement)];
            Decisions? decisions = decided is null ? null : DecisionsFile.Read(FileName, decided, []);
            EventMaterial material = analysis.Material;
            return (analysis with
            {
                Statements = new Annotator(options).Annotate(statements),
                Material = decisions is null ? material : material with { Decisions = decisions with { Before = material.Decisions.Before } },
            }, null);
        }
        catch (JsonException broken)
        {
            return (null, Unreadable(broken));
        }
    }

    /// <summary>What a language model suggested beside it; empty where none was asked, or the bytes are no analysis.</summary>
    /// <param name="content">The bytes of <c>analysis.json</c>.</param>
    public static IReadOnlyList<Suggestion> Suggestions(ReadOnlyMemory<byte> content)
    {
        try
        {
            return SuggestionReader.Read(content);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>What decided the result.</summary>
    /// <param name="content">The bytes of <c>run.json</c>.</param>
    /// <returns>The settings; null where the bytes are no <c>run.json</c>.</returns>
    public static RunSettings? Settings(ReadOnlyMemory<byte> content)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(content);
            JsonElement root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("version", out JsonElement version) && version.ValueKind == JsonValueKind.String
                && root.TryGetProperty("seed", out JsonElement seed) && seed.TryGetInt32(out int number)
                && root.TryGetProperty("options", out JsonElement options) && options.ValueKind == JsonValueKind.Object
                    ? new RunSettings(version.GetString()!, number, OptionsOf(options))
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The options that the run had, as far as deciding depends on them.</summary>
    /// <param name="settings">What decided the result.</param>
    public static PipelineOptions Options(RunSettings settings)
    {
        PipelineOptions defaults = new();
        return settings.Options.TryGetValue("min-tables", out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int tables)
                ? defaults with { Consolidation = defaults.Consolidation with { MinimumTables = tables } }
                : defaults;
    }

    private static SortedDictionary<string, string> OptionsOf(JsonElement options)
    {
        SortedDictionary<string, string> read = new(StringComparer.Ordinal);
        foreach (JsonProperty option in options.EnumerateObject())
        {
            read[option.Name] = option.Value.ToString();
        }

        return read;
    }

    private static Problem Unreadable(JsonException broken) => new(
        "RESULT-001",
        Severity.Error,
        null,
        $"analysis.json lässt sich nicht lesen: {broken.Message}.",
        "eine unveränderte analysis.json dieses Programms",
        "Bitte die Veranstaltung mit run noch einmal auswerten.");
}
