using System.Globalization;
using System.Security;
using System.Text;

namespace DialogueMining.Tests.Support;

/// <summary>Writes workbooks as Excel does: as little of the format as there has to be.</summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A workbook of one sheet of texts, which all stand in the part that cells share.</summary>
    public static byte[] Of(string sheet, IEnumerable<string[]> rows)
    {
        List<string> strings = [];
        StringBuilder data = new();
        int number = 0;
        foreach (string[] row in rows)
        {
            number++;
            data.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            for (int column = 0; column < row.Length; column++)
            {
                data.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{number}\" t=\"s\"><v>{strings.Count}</v></c>");
                strings.Add(row[column]);
            }

            data.Append("</row>");
        }

        string shared = string.Concat(strings.Select(text => $"<si><t xml:space=\"preserve\">{Escape(text)}</t></si>"));
        return Of([(sheet, string.Empty, $"<sheetData>{data}</sheetData>")], $"<sst xmlns=\"{Main}\">{shared}</sst>");
    }

    /// <summary>A workbook of sheets: their name, further attributes, and what stands within <c>worksheet</c>.</summary>
    public static byte[] Of(
        (string Name, string Attributes, string Content)[] sheets,
        string shared = "<sst/>",
        string styles = "<styleSheet/>",
        params (string Name, string Content)[] more)
    {
        string list = string.Concat(sheets.Select((sheet, index) =>
            $"<sheet name=\"{Escape(sheet.Name)}\" sheetId=\"{index + 1}\" {sheet.Attributes} r:id=\"s{index}\"/>"));
        string links = string.Concat(sheets.Select((_, index) => Link($"s{index}", "worksheet", $"worksheets/sheet{index + 1}.xml")));
        return ZipParts.Of(
        [
            ("[Content_Types].xml", ContentTypes(sheets.Length)),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}\">{Link("r1", "officeDocument", "xl/workbook.xml")}</Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets>{list}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{links}{Link("t", "sharedStrings", "sharedStrings.xml")}{Link("y", "styles", "styles.xml")}</Relationships>"),
            ("xl/sharedStrings.xml", shared),
            ("xl/styles.xml", styles),
            .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Content}</worksheet>")),
            .. more,
        ]);
    }

    /// <summary>Styles whose cells have these number formats, in order from style 0.</summary>
    public static string Styles(params string[] codes) =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts>"
        + string.Concat(codes.Select((code, index) => $"<numFmt numFmtId=\"{164 + index}\" formatCode=\"{Escape(code)}\"/>"))
        + "</numFmts><cellXfs>" + string.Concat(codes.Select((_, index) => $"<xf numFmtId=\"{164 + index}\"/>"))
        + "</cellXfs></styleSheet>";

    /// <summary>Rows of cells that hold their texts themselves.</summary>
    public static string Rows(params string[][] rows) => "<sheetData>" + string.Concat(rows.Select((row, index) =>
        $"<row r=\"{index + 1}\">" + string.Concat(row.Select(Inline)) + "</row>")) + "</sheetData>";

    public static string Inline(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>";

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string Link(string id, string type, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Links}/{type}\" Target=\"{target}\"/>";

    private static string ContentTypes(int sheets)
    {
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        string parts = string.Concat(Enumerable.Range(1, sheets).Select(number =>
            $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{type}worksheet+xml\"/>"));
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{type}sharedStrings+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{type}styles+xml\"/>{parts}</Types>";
    }
}
