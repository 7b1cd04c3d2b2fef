using System.Security;

namespace DialogueMining.Tests.Support;

/// <summary>Writes texts and spreadsheets as LibreOffice does: as little of the format as there has to be.</summary>
internal static class OdtFile
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:dc=\"dc\" xmlns:calcext=\"calcext\" office:version=\"1.3\"";

    private const string Styles = "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Preformatted_20_Text\"/>"
        + "<style:style style:name=\"hide\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
        + "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/></text:list-style>"
        + "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/></text:list-style>";

    public static byte[] Text(string body) => Of("text", body);

    public static byte[] Sheets(string body) => Of("spreadsheet", body);

    public static string Heading(string text) => $"<text:h text:outline-level=\"1\">{Escape(text)}</text:h>";

    public static string Paragraph(string text, string style = "Standard") => With(Escape(text), style);

    public static string With(string content, string style = "Standard") => $"<text:p text:style-name=\"{style}\">{content}</text:p>";

    public static string List(params string[] items) => Numbered("L", items);

    public static string Numbered(string style, params string[] items) => $"<text:list text:style-name=\"{style}\">"
        + string.Concat(items.Select(item => $"<text:list-item>{item}</text:list-item>")) + "</text:list>";

    public static string Sheet(string name, string attributes, params string[] rows) =>
        $"<table:table table:name=\"{Escape(name)}\" {attributes}>{string.Concat(rows)}</table:table>";

    public static string Row(params string[] cells) =>
        "<table:table-row>" + string.Concat(cells.Select(cell => Cell(Paragraph(cell)))) + "</table:table-row>";

    public static string Cell(string content, string attributes = "") => $"<table:table-cell {attributes}>{content}</table:table-cell>";

    /// <summary>Text with spaces and breaks as LibreOffice keeps them.</summary>
    private static string Escape(string text) => SecurityElement.Escape(text)
        .Replace("  ", "<text:s text:c=\"2\"/>", StringComparison.Ordinal).Replace("\n", "<text:line-break/>", StringComparison.Ordinal);

    private static byte[] Of(string kind, string body) => ZipParts.Of(
        ("mimetype", $"application/vnd.oasis.opendocument.{kind}"),
        ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + $"<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.{kind}\"/>"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"),
        ("content.xml", $"<office:document-content {Names}><office:automatic-styles>{Styles}</office:automatic-styles>"
            + $"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"));
}
