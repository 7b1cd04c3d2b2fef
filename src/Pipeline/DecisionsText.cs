using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Pipeline;

/// <summary>Decisions as the decisions file says them (<c>tests/Specs/decisions.md</c>), read and written.</summary>
public static class DecisionsText
{
    /// <summary>Reads a decisions file.</summary>
    /// <param name="file">Its name, for problems and for the source of each decision.</param>
    /// <param name="text">Its content.</param>
    /// <returns>The decisions, and what could not be read of them.</returns>
    public static (Decisions Decisions, IReadOnlyList<Problem> Problems) Read(string file, string text)
    {
        List<Problem> problems = [];
        return (DecisionsFile.Read(file, text, problems), problems);
    }

    /// <summary>Writes a decisions file: UTF-8. What is read back is the same, but for the lines.</summary>
    /// <param name="decisions">The decisions.</param>
    /// <param name="indented">Whether for people to read; else all on one line.</param>
    public static ReadOnlyMemory<byte> Write(Decisions decisions, bool indented = true)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new()
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            new DecisionsJson(json, sources: false).Write(decisions);
        }

        return buffer.WrittenMemory;
    }
}
