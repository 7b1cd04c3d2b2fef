using System.Security;

namespace DialogueMining.Tests.Support;

/// <summary>Writes Word documents as Word does: as little of the format as there has to be.</summary>
internal static class DocxFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string[] Parts = ["styles", "numbering", "comments", "footnotes", "endnotes"];

    private static readonly string Styles = $"<w:styles xmlns:w=\"{Main}\">"
        + Style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>") + Style("Title", "Title", string.Empty)
        + Style("PlainText", "Plain Text", string.Empty) + Style("TOC1", "toc 1", string.Empty)
        + Style("ListParagraph", "List Paragraph", string.Empty) + "</w:styles>";

    /// <summary>List 1 has bullets, list 2 numbers („1.“, „a)“).</summary>
    private static readonly string Numbering = $"<w:numbering xmlns:w=\"{Main}\">"
        + "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, "bullet", "\uF0B7") + Level(1, "bullet", "o") + "</w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\">" + Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2)") + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

    /// <summary>A document of these paragraphs and tables, with the insides of further parts (comments, footnotes).</summary>
    public static byte[] Of(string body, params (string Part, string Content)[] more) => ZipParts.Of(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Type}document.main+xml\"/>"
            + string.Concat(Parts.Take(2).Select(part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Type}{part}+xml\"/>")) + "</Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}\">{Link("officeDocument", "word/document.xml")}</Relationships>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{Main}\" xmlns:r=\"{Links}\" xmlns:mc=\"mc\" xmlns:v=\"v\" xmlns:wps=\"wps\"><w:body>{body}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}\">" + string.Concat(Parts.Select(part => Link(part, part + ".xml"))) + "</Relationships>"),
        ("word/styles.xml", Styles),
        ("word/numbering.xml", Numbering),
        .. more.Select(part => ($"word/{part.Part}.xml", $"<w:{part.Part} xmlns:w=\"{Main}\">{part.Content}</w:{part.Part}>")),
    ]);

    public static string Heading(string text) => Paragraph(text, "<w:pStyle w:val=\"Heading1\"/>");

    public static string Item(string text, int level = 0, int list = 1) =>
        Paragraph(text, $"<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Typed(string text) => Paragraph(text, "<w:pStyle w:val=\"PlainText\"/>");

    public static string Paragraph(string text, string form = "") => With(Run(text), form);

    /// <summary>A paragraph of runs and whatever else stands in paragraphs.</summary>
    public static string With(string content, string form = "") => $"<w:p><w:pPr>{form}</w:pPr>{content}</w:p>";

    public static string Run(string text, string type = "") => $"<w:r><w:rPr>{type}</w:rPr>"
        + string.Join("<w:br/>", text.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t>")) + "</w:r>";

    public static string Table(params string[][] rows) =>
        "<w:tbl>" + string.Concat(rows.Select(row => Row([.. row.Select(cell => Cell(Paragraph(cell)))]))) + "</w:tbl>";

    public static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells) + "</w:tr>";

    public static string Cell(string content, string form = "") => $"<w:tc><w:tcPr>{form}</w:tcPr>{content}</w:tc>";

    private static string Style(string id, string name, string form) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{form}</w:style>";

    private static string Level(int level, string kind, string text) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{kind}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Link(string type, string target) =>
        $"<Relationship Id=\"{type}\" Type=\"{Links}/{type}\" Target=\"{target}\"/>";
}
