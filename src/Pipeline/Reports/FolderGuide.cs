using System.Collections.Frozen;
using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Writes <c>README.md</c> of the result folder: what every file holds, in a sentence.</summary>
internal static class FolderGuide
{
    private static readonly FrozenDictionary<string, string> Sentences = AssetLines.Pairs("files.txt");

    public static ReadOnlyMemory<byte> Write(EventDefinition definition, IEnumerable<string> paths, IEnumerable<ResultTable> tables)
    {
        StringBuilder text = new();
        text.Append("# ").Append(definition.Title).Append("\n\n").Append(Speech.Of(Sentences["."])).Append("\n\n");
        text.Append(Speech.Of("| Datei | Inhalt |")).Append("\n| --- | --- |\n");
        foreach (string name in paths.Select(Pattern).Append("run.json").Distinct().Order(StringComparer.Ordinal))
        {
            text.Append("| `").Append(name).Append("` | ").Append(Speech.Of(Sentences[name])).Append(" |\n");
        }

        text.Append("\n## tables\n\n").Append(Speech.Of(Sentences["tables"])).Append("\n\n").Append(Speech.Of("| Tabelle | Inhalt |")).Append("\n| --- | --- |\n");
        foreach (ResultTable table in tables)
        {
            text.Append("| `").Append(table.Name).Append("` | ").Append(TableGuide.Sentence(table)).Append(" |\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Texts and tables are explained once, not one by one.
    private static string Pattern(string path)
    {
        string folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : string.Empty;
        return folder is "texts" or "tables" && !path.EndsWith("LIESMICH.md", StringComparison.Ordinal)
            ? $"{folder}/*{path[path.LastIndexOf('.')..]}"
            : path;
    }
}
