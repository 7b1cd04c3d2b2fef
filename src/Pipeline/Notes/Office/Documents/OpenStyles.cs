using System.Globalization;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Styles and lists of a LibreOffice document: named ones and those that it makes for single paragraphs.</summary>
internal sealed class OpenStyles
{
    /// <summary>Styles that rest on each other; a longer chain is a circle.</summary>
    private const int LongestChain = 20;

    private static readonly string[] Titles = ["Title", "Subtitle", "Heading", "Titel", "Überschrift"];

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ListLevel>> _lists = new(StringComparer.Ordinal);

    /// <summary>Adds the styles of a part of the file; later ones hide earlier ones of the same name.</summary>
    public void Add(XElement styles)
    {
        foreach (XElement style in styles.Elements())
        {
            if (style.Is("style"))
            {
                _styles[style.Value("name")] = style;
            }
            else if (style.Is("list-style"))
            {
                _lists[style.Value("name")] = [.. style.Elements().Take(ListNumbers.MostLevels).Select(ReadLevel)];
            }
        }
    }

    public bool IsTitle(string style) => IsNamed(style, Titles);

    public bool IsPlainText(string style) => IsNamed(style, ["Preformatted", "Plain"]);

    public bool IsBold(string style) => Chain(style)
        .Select(found => found.First("text-properties").Value("font-weight"))
        .FirstOrDefault(weight => weight.Length > 0) is "bold" or "600" or "700" or "800" or "900";

    /// <summary>Whether a style hides what has it: text, or a whole sheet.</summary>
    public bool IsHidden(string style) => Chain(style).Any(found =>
        found.First("text-properties").Value("display") == "none" || found.First("table-properties").Value("display") == "false");

    public IReadOnlyList<ListLevel> LevelsOf(string list) => _lists.GetValueOrDefault(list, []);

    /// <summary>The list that a paragraph style belongs to; empty where it is none.</summary>
    public string ListOf(string style) => Chain(style)
        .Select(found => found.Value("list-style-name")).FirstOrDefault(name => name.Length > 0) ?? string.Empty;

    // Names have „_20_“ for a space.
    private bool IsNamed(string style, string[] names) => Chain(style).Select(found => found.Value("name")).Append(style)
        .Any(name => names.Any(known => name.StartsWith(known, StringComparison.Ordinal)));

    private IEnumerable<XElement> Chain(string style)
    {
        for (int step = 0; step < LongestChain && _styles.TryGetValue(style, out XElement? found); step++)
        {
            yield return found;
            style = found.Value("parent-style-name");
        }
    }

    private static ListLevel ReadLevel(XElement level)
    {
        int number = int.TryParse(level.Value("level"), NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : 1;
        int start = int.TryParse(level.Value("start-value"), NumberStyles.None, CultureInfo.InvariantCulture, out int first) ? first : 1;
        string kind = level.Is("list-level-style-number") ? level.Value("num-format") : "bullet";
        return new ListLevel(kind, $"{level.Value("num-prefix")}%{number}{level.Value("num-suffix")}", start);
    }
}
