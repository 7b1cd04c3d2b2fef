using System.Collections.Frozen;
using System.Text;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Texts that stand in files beside the code.</summary>
internal static class AssetLines
{
    /// <summary>The whole file.</summary>
    public static string Whole(string name)
    {
        using Stream stream = typeof(AssetLines).Assembly.GetManifestResourceStream($"Reports/Assets/{name}")
            ?? throw new InvalidOperationException($"The asset {name} is not part of the program.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Lines <c>name, tab, text</c>; others are comments.</summary>
    public static FrozenDictionary<string, string> Pairs(string name) => Whole(name).Split('\n')
        .Select(line => line.Split('\t'))
        .Where(cells => cells.Length == 2)
        .ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
}
