using System.Collections.Frozen;
using System.Reflection;

namespace DialogueMining.Pipeline.Language;

/// <summary>Reads the German data that is embedded in the assembly.</summary>
internal static class LanguageData
{
    private static readonly Assembly Home = typeof(LanguageData).Assembly;

    /// <summary>Entries of a text file below Language/Data: one a line, „#“ begins a comment.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using StreamReader reader = new(Open(name));
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string entry = (comment >= 0 ? line[..comment] : line).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }

    /// <summary>The entries as a set.</summary>
    public static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A resource below Language/Data as a stream.</summary>
    public static Stream Open(string name) =>
        Home.GetManifestResourceStream("Language/Data/" + name)
        ?? throw new InvalidOperationException($"The resource Language/Data/{name} is not embedded.");
}
