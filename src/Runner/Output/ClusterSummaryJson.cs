using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary>What grouping a list took, as a line of JSON.</summary>
internal static class ClusterSummaryJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    /// <param name="summary">What it took.</param>
    /// <param name="seed">Where chance began.</param>
    /// <param name="seconds">Seconds by the clock.</param>
    /// <param name="peakBytes">Most bytes of memory at a time.</param>
    public static string Of(ClusterSummary summary, int seed, double seconds, long peakBytes)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", ProductVersion.Text);
            json.WriteNumber("seed", seed);
            json.WriteNumber("statements", summary.Statements);
            json.WriteNumber("learnedFrom", summary.LearnedFrom);
            json.WriteNumber("themes", summary.Themes);
            json.WriteNumber("groupings", summary.Groupings);
            json.WriteNumber("iterations", summary.Iterations);
            json.WriteNumber("inertia", Math.Round(summary.Inertia, 3));
            json.WriteNumber("seconds", Math.Round(seconds, 3));
            json.WriteNumber("peakBytes", peakBytes);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
