using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace DialogueMining.Review.Pages;

/// <summary>
/// What the pages say. The German sentence is the name of a text; its English stands beside it in <c>Assets/en.txt</c>.
/// </summary>
/// <param name="language"><c>de</c> or <c>en</c>.</param>
internal sealed class PageTexts(string language)
{
    private static readonly Lazy<FrozenDictionary<string, string>> Catalogue = new(Read);

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language => language;

    /// <summary>Whether the pages are in English.</summary>
    public bool IsEnglish => language == "en";

    /// <summary>The text in the language of the pages.</summary>
    /// <param name="german">The German text, with {0} and so on for what is put in.</param>
    /// <param name="values">What is put in.</param>
    public string this[string german, params object?[] values]
    {
        get
        {
            string text = IsEnglish ? Catalogue.Value.GetValueOrDefault(german, german) : german;
            return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
        }
    }

    /// <summary>A number with its noun.</summary>
    public string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}\u00A0{this[count == 1 ? one : many]}");

    /// <summary>Whether a text has an English one.</summary>
    public static bool Knows(string german) => Catalogue.Value.ContainsKey(german);

    private static FrozenDictionary<string, string> Read()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("Pages/Assets/en.txt")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 2)
            .ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
