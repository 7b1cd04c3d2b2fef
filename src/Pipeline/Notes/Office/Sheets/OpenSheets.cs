using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DialogueMining.Pipeline.Notes.Office.Documents;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Reads a LibreOffice spreadsheet (.ods) row by row; its cells keep the text that they show.</summary>
internal sealed class OpenSheets(OfficePackage package, NoteOptions options, OfficeText text)
{
    private readonly OpenStyles _styles = new();
    private readonly DocumentCounts _counts = new();
    private readonly List<OfficePart> _parts = [];
    private readonly List<int> _hiddenRows = [];
    private int _row;
    private bool _isTooWide;

    public IReadOnlyList<OfficePart> Read()
    {
        package.Read("content.xml", reader =>
        {
            if (!OpenContent.Find(reader, "spreadsheet", _styles))
            {
                return;
            }

            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "table")
                {
                    ReadSheet(reader);
                }
            }
        });
        return _parts;
    }

    private void ReadSheet(XmlReader reader)
    {
        SheetPage page = new(text, options, Attribute(reader, "name"));
        bool isHidden = _styles.IsHidden(Attribute(reader, "style-name"));
        (_row, _isTooWide) = (0, false);
        _hiddenRows.Clear();
        try
        {
            ReadRows(reader, page);
        }
        finally
        {
            // What stands before a break in the file is read all the same.
            Close(page, isHidden);
        }
    }

    private void ReadRows(XmlReader reader, SheetPage page)
    {
        int depth = reader.Depth;
        bool isOpen = !reader.IsEmptyElement && reader.Read();
        while (isOpen && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "table-row")
            {
                AddRow(XmlTree.Read(reader), page);
            }
            else
            {
                reader.Read();
            }
        }
    }

    private void Close(SheetPage page, bool isHidden)
    {
        if (page.IsEmpty)
        {
            package.Problems.Add(OfficeProblems.EmptySheet(package.File, page.Name));
            return;
        }

        if (isHidden)
        {
            package.Problems.Add(OfficeProblems.HiddenSheet(package.File, page.Name));
        }

        if (_hiddenRows.Count > 0)
        {
            package.Problems.Add(OfficeProblems.HiddenRows(package.File, page.Name, [.. _hiddenRows]));
        }

        OfficePart part = page.ToPart();
        _parts.Add(part);
        package.Problems.AddRange(page.ProblemOfComments(package.File, part) is { } problem ? [problem] : []);
    }

    private void AddRow(XElement row, SheetPage page)
    {
        int repeated = Number(row, "number-rows-repeated");
        int first = _row + 1;
        List<string> cells = [];
        foreach (XElement cell in row.Elements().Where(cell => cell.Is("table-cell") || cell.Is("covered-table-cell")))
        {
            AddCell(cell, cells, first, page);
        }

        bool isBlank = cells.TrueForAll(cell => Letters.IsBlank(cell));
        for (int copy = 0; copy < repeated && !isBlank && !page.IsFull; copy++)
        {
            page.Add(first + copy, cells);
            if (row.Value("visibility") is "collapse" or "filter")
            {
                _hiddenRows.Add(first + copy);
            }
        }

        _row += repeated;
    }

    private void AddCell(XElement cell, List<string> cells, int row, SheetPage page)
    {
        int spanned = Number(cell, "number-rows-spanned");
        string value = TextOf(cell, cells.Count, row, page);
        foreach (XElement comment in cell.All("annotation"))
        {
            page.Comments.Add(row, cells.Count, string.Join(' ', comment.All("p").Select(ParagraphOf)));
        }

        int repeated = Number(cell, "number-columns-repeated");
        if (value.Length > 0 && cells.Count + repeated > options.MostColumns && !_isTooWide)
        {
            _isTooWide = true;
            package.Problems.Add(OfficeProblems.TooWide(package.File, page.Name, row, options.MostColumns));
        }

        if (spanned > 1 && cells.Count < options.MostColumns)
        {
            page.Merge(new MergedCells(row, row + spanned - 1, cells.Count));
        }

        for (int copy = 0; copy < repeated && cells.Count < options.MostColumns; copy++)
        {
            cells.Add(value);
        }
    }

    private string TextOf(XElement cell, int column, int row, SheetPage page)
    {
        // A cell that a merged one covers may hold old text that nobody sees.
        string shown = cell.Is("covered-table-cell") ? string.Empty : string.Join('\n', cell.All("p").Select(ParagraphOf));
        bool isError = cell.Attributes().Any(attribute => attribute.Name.LocalName == "value-type" && attribute.Value == "error");
        if (isError)
        {
            package.Problems.Add(OfficeProblems.ErrorCell(package.File, page.Name, row, CellAddress.Of(column, row), shown));
            return string.Empty;
        }

        bool hasValue = shown.Length > 0 || cell.Value("value-type").Length > 0;
        if (!hasValue && cell.Value("formula").Length > 0)
        {
            package.Problems.Add(OfficeProblems.NoValue(package.File, page.Name, row, CellAddress.Of(column, row)));
        }

        bool isNumber = double.TryParse(cell.Value("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        return shown.Length > 0 || !isNumber ? shown : NumberText.General(number);
    }

    private string ParagraphOf(XElement paragraph)
    {
        OpenRuns runs = new(_styles, _counts);
        runs.Read(paragraph, isBold: false);
        return runs.Text;
    }

    private static int Number(XElement element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Max(1, number) : 1;

    private static string Attribute(XmlReader reader, string name)
    {
        string value = string.Empty;
        while (reader.MoveToNextAttribute())
        {
            value = reader.LocalName == name ? reader.Value : value;
        }

        reader.MoveToElement();
        return value;
    }
}
