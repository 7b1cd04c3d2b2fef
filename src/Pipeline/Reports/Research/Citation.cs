using System.Globalization;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>Writes <c>CITATION.cff</c>: how the result is to be cited, with the program that made it.</summary>
internal static class Citation
{
    public static ReadOnlyMemory<byte> Write(EventDefinition definition, RunSettings settings)
    {
        StringBuilder text = new();
        text.Append("cff-version: 1.2.0\n");
        text.Append("message: \"Bitte so zitieren; als Verfasserin die herausgebende Stelle eintragen.\"\n");
        text.Append("type: dataset\n");
        text.Append("title: ").Append(Quoted(Speech.Put($"Auswertung: {definition.Title}"))).Append('\n');
        text.Append("authors:\n  - name: ").Append(Quoted(definition.Place ?? definition.Title)).Append('\n');
        if (definition.Date is { } date)
        {
            text.Append("date-released: \"").Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\"\n");
        }

        text.Append("references:\n  - type: software\n    title: DialogueMining\n");
        text.Append("    version: ").Append(Quoted(settings.Version)).Append('\n');
        text.Append("    authors:\n      - name: \"The DialogueMining authors\"\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Quoted(string text) =>
        $"\"{VisibleText.Of(text).ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
