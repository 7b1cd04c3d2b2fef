using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace DialogueMining.Runner;

/// <summary>
/// What the program says. The German sentence is the name of a text; its English stands beside it in <c>Texts/en.txt</c>. The
/// language is chosen once, before the first text is asked for.
/// </summary>
internal static class Texts
{
    public const string German = "de", English = "en";

    private static readonly Lazy<FrozenDictionary<string, string>> Catalogue = new(Read);

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public static string Language { get; set; } = German;

    /// <summary>The text in the chosen language.</summary>
    /// <param name="german">The German text, with {0} and so on for what is put in.</param>
    /// <param name="values">What is put in.</param>
    public static string Of(string german, params object[] values)
    {
        string text = Language == English ? Catalogue.Value.GetValueOrDefault(german, german) : german;
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    /// <summary>Whether a text has an English one.</summary>
    public static bool Knows(string german) => Catalogue.Value.ContainsKey(german);

    private static FrozenDictionary<string, string> Read()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("Texts/en.txt")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 2)
            .ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
