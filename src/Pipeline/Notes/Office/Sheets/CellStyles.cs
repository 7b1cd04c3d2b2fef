using System.Globalization;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>How the cells of a workbook show their numbers.</summary>
internal sealed class CellStyles
{
    private readonly List<NumberFormat> _formats = [];
    private readonly bool _isFrom1904;

    private CellStyles(bool isFrom1904) => _isFrom1904 = isFrom1904;

    public static CellStyles Read(OfficePackage package, string part, bool isFrom1904)
    {
        CellStyles styles = new(isFrom1904);
        XElement? root = part.Length == 0 ? null : package.Tree(part);
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        foreach (XElement format in root.First("numFmts")?.All("numFmt") ?? [])
        {
            codes[format.Value("numFmtId")] = format.Value("formatCode");
        }

        foreach (XElement style in root.First("cellXfs")?.All("xf") ?? [])
        {
            string id = style.Value("numFmtId");
            styles._formats.Add(NumberFormat.Read(codes.TryGetValue(id, out string? code) ? code : BuiltInFormats.Of(id)));
        }

        return styles;
    }

    /// <summary>A number as its cell shows it.</summary>
    public string Show(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return value;
        }

        bool isKnown = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < _formats.Count;
        return (isKnown ? _formats[index] : NumberFormat.General).Show(number, _isFrom1904);
    }
}
