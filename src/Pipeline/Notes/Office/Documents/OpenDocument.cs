using System.Globalization;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Reads a LibreOffice text (.odt) paragraph by paragraph.</summary>
internal sealed class OpenDocument(OfficePackage package)
{
    private const int MostRepeated = 100;

    private readonly OpenStyles _styles = new();
    private readonly ListNumbers _numbers = new();
    private readonly DocumentCounts _counts = new();
    private readonly List<DocumentBlock> _blocks = [];

    public IReadOnlyList<DocumentBlock> Read()
    {
        foreach (XElement styles in package.Tree("styles.xml")?.Elements() ?? [])
        {
            _styles.Add(styles);
        }

        package.Read("content.xml", reader => OpenContent.Read(reader, "text", _styles, element => Add(element, _blocks)));
        _counts.Report(package.File, package.Problems);
        return _blocks;
    }

    private void Add(XElement element, List<DocumentBlock> blocks)
    {
        switch (element.Name.LocalName)
        {
            case "p" or "h":
                blocks.AddRange(Paragraphs(element, null).Select(DocumentBlock.Of));
                break;
            case "list":
                AddList(element, new OpenListPlace(element.Value("style-name"), 0), blocks);
                break;
            case "table":
                AddTable(element, blocks);
                break;
            case "tracked-changes":
                foreach (XElement _ in element.Elements())
                {
                    _counts.AddChange();
                }

                break;
            case "table-of-content" or "forms" or "sequence-decls" or "variable-decls" or "alphabetical-index":
                break;
            default:
                foreach (XElement child in element.Elements())
                {
                    Add(child, blocks);
                }

                break;
        }
    }

    private void AddList(XElement list, OpenListPlace place, List<DocumentBlock> blocks)
    {
        bool goesOn = list.Value("continue-numbering") == "true" || list.Value("continue-list").Length > 0;
        if (place.Level == 0 && !goesOn)
        {
            _numbers.Restart(place.List);
        }

        foreach (XElement item in list.Elements().Where(item => item.Is("list-item") || item.Is("list-header")))
        {
            bool isFirst = item.Is("list-item");
            foreach (XElement child in item.Elements())
            {
                if (child.Is("list"))
                {
                    string inner = child.Value("style-name");
                    AddList(child, new OpenListPlace(inner.Length > 0 ? inner : place.List, place.Level + 1), blocks);
                }
                else if (child.Name.LocalName is "p" or "h")
                {
                    blocks.AddRange(Paragraphs(child, place with { IsRest = !isFirst }).Select(DocumentBlock.Of));
                    isFirst = false;
                }
                else
                {
                    Add(child, blocks);
                }
            }
        }
    }

    private void AddTable(XElement table, List<DocumentBlock> blocks)
    {
        List<IReadOnlyList<DocumentCell>> rows = [];
        Dictionary<int, int> spans = [];
        foreach (XElement row in table.Descendants().Where(element => element.Is("table-row") && TableOf(element) == table))
        {
            List<DocumentCell> cells = [];
            foreach (XElement cell in row.Elements().Where(cell => cell.Is("table-cell") || cell.Is("covered-table-cell")))
            {
                AddCell(cell, cells, spans);
            }

            if (cells.Count > 0)
            {
                rows.Add(cells);
            }
        }

        if (rows.Count > 0)
        {
            blocks.Add(new DocumentBlock(null, rows));
        }
    }

    private static XElement? TableOf(XElement row) => row.Ancestors().FirstOrDefault(element => element.Is("table"));

    private void AddCell(XElement cell, List<DocumentCell> cells, Dictionary<int, int> spans)
    {
        List<DocumentBlock> content = [];
        foreach (XElement child in cell.Elements())
        {
            Add(child, content);
        }

        bool isMerged = spans.GetValueOrDefault(cells.Count) > 0;
        spans[cells.Count] = isMerged ? spans[cells.Count] - 1 : Number(cell, "number-rows-spanned") - 1;
        cells.Add(new DocumentCell([.. content.SelectMany(Flat)], isMerged));
        for (int copy = Math.Min(Number(cell, "number-columns-repeated"), MostRepeated); copy > 1; copy--)
        {
            cells.Add(DocumentCell.Empty);
        }
    }

    /// <summary>A table within a cell or a box is read as paragraphs.</summary>
    private static IEnumerable<DocumentParagraph> Flat(DocumentBlock block) => block.Paragraph is { } paragraph
        ? [paragraph]
        : block.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs);

    private static int Number(XElement element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Max(1, number) : 1;

    private List<DocumentParagraph> Paragraphs(XElement element, OpenListPlace? place)
    {
        int number = _counts.NextParagraph();
        string style = element.Value("style-name");
        OpenRuns runs = new(_styles, _counts);
        runs.Read(element, _styles.IsBold(style));
        List<DocumentParagraph> paragraphs = [Form(number, runs, element, place)];
        foreach (XElement box in runs.Boxes)
        {
            List<DocumentBlock> content = [];
            Add(box, content);
            List<DocumentParagraph> inside = [.. content.SelectMany(Flat)];
            paragraphs.InsertRange(DocumentTitle.IsIn(inside) ? 0 : paragraphs.Count, inside);
        }

        paragraphs.AddRange(runs.Notes.Select(TextOf).Where(text => text.Length > 0)
            .Select(text => DocumentParagraph.Aside(number, text)));
        return paragraphs;
    }

    private DocumentParagraph Form(int number, OpenRuns runs, XElement element, OpenListPlace? place)
    {
        string style = element.Value("style-name");
        bool isHeading = element.Is("h") || _styles.IsTitle(style);
        string mark = MarkOf(place, style);
        ParagraphForm kind = isHeading ? ParagraphForm.Heading
            : place is not null ? place.IsRest ? ParagraphForm.ItemRest : ParagraphForm.Item
            : _styles.IsPlainText(style) ? ParagraphForm.Typed
            : ParagraphForm.Plain;
        mark = isHeading && mark == "- " ? string.Empty : mark;
        return new DocumentParagraph(number, runs.Text, kind, place?.Level ?? 0, mark, runs.IsBold);
    }

    /// <summary>What stands before an item; nothing before what goes on with it.</summary>
    private string MarkOf(OpenListPlace? place, string style)
    {
        if (place is null or { IsRest: true })
        {
            return string.Empty;
        }

        string list = place.List.Length > 0 ? place.List : _styles.ListOf(style);
        return _numbers.Next(list, place.Level, _styles.LevelsOf(list));
    }

    /// <summary>The text of a comment or footnote; who wrote it, when, and its number are left out.</summary>
    private string TextOf(XElement note)
    {
        IEnumerable<string> paragraphs = note.Descendants().Where(element => element.Is("p")).Select(paragraph =>
        {
            OpenRuns runs = new(_styles, _counts);
            runs.Read(paragraph, isBold: false);
            return runs.Text.Replace('\n', ' ').Trim();
        });
        string text = string.Join(' ', paragraphs.Where(paragraph => paragraph.Length > 0));
        _counts.Comments += text.Length > 0 && note.Is("annotation") ? 1 : 0;
        return text;
    }
}

/// <summary>Where a paragraph stands in a list.</summary>
/// <param name="List">Name of the list's style.</param>
/// <param name="Level">Its level, from 0.</param>
/// <param name="IsRest">Whether it goes on with the item above.</param>
internal sealed record OpenListPlace(string List, int Level, bool IsRest = false);
