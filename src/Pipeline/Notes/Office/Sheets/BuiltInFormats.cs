using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Number formats that workbooks name by number only, as a German Excel shows them (ECMA-376, 18.8.30).</summary>
internal static class BuiltInFormats
{
    private static readonly FrozenDictionary<string, string> Codes = LanguageData.Lines("sheet-formats.txt")
        .Select(line => line.Split(' ', 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static string Of(string id) => Codes.GetValueOrDefault(id, "General");
}
