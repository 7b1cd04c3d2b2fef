using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>What the paragraph styles of a Word document say of their paragraphs.</summary>
internal sealed class WordStyles
{
    /// <summary>Styles that rest on each other; a longer chain is a circle.</summary>
    private const int LongestChain = 20;

    private static readonly string[] Titles = ["heading", "title", "subtitle", "überschrift", "titel", "untertitel"];

    private static readonly string[] PlainText = ["plain text", "html preformatted", "preformatted", "nur text", "macro"];

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    public static WordStyles Read(OfficePackage package, string part)
    {
        WordStyles styles = new();
        foreach (XElement style in (part.Length == 0 ? null : package.Tree(part))?.All("style") ?? [])
        {
            styles._styles[style.Value("styleId")] = style;
        }

        return styles;
    }

    /// <summary>Whether a style is one of headings or titles.</summary>
    public bool IsHeading(string id) => IsNamed(id, Titles)
        || Chain(id).Any(style => style.First("pPr").First("outlineLvl") is { } level && level.Value("val") != "9");

    /// <summary>Whether a style is one for text that was typed elsewhere, line by line.</summary>
    public bool IsPlainText(string id) => IsNamed(id, PlainText);

    /// <summary>Whether a style is one of a table of contents, which Word makes itself.</summary>
    public bool IsContents(string id) => IsNamed(id, ["toc "]);

    public bool IsList(string id) => IsNamed(id, ["list "]);

    public bool IsBold(string id) => Chain(id).Select(style => style.First("rPr")).FirstOrDefault(type => type.First("b") is not null).IsOn("b");

    /// <summary>The list that a style puts its paragraphs into; null where it is none.</summary>
    public XElement? ListOf(string id) =>
        Chain(id).Select(style => style.First("pPr").First("numPr")).FirstOrDefault(list => list is not null);

    private bool IsNamed(string id, string[] names) => Chain(id).Select(NameOf).Append(id.ToLowerInvariant())
        .Any(name => names.Any(known => name.StartsWith(known, StringComparison.Ordinal)));

    private static string NameOf(XElement style) => style.First("name").Value("val").ToLowerInvariant();

    private IEnumerable<XElement> Chain(string id)
    {
        for (int step = 0; step < LongestChain && _styles.TryGetValue(id, out XElement? style); step++)
        {
            yield return style;
            id = style.First("basedOn").Value("val");
        }
    }
}
