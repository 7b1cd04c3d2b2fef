using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Reads a Word document (.docx) paragraph by paragraph.</summary>
internal sealed class WordDocument
{
    private const int MostSpan = 100;

    private readonly OfficePackage _package;
    private readonly string _main;
    private readonly WordStyles _styles;
    private readonly WordLists _lists;
    private readonly WordNotes _notes;
    private readonly DocumentCounts _counts = new();
    private readonly List<DocumentBlock> _blocks = [];

    /// <summary>Text of a paragraph whose end was deleted: it goes on in the next.</summary>
    private string _open = string.Empty;

    private bool _isAfterItem;

    public WordDocument(OfficePackage package)
    {
        _package = package;
        _main = PartLinks.Main(package, "word/document.xml");
        IReadOnlyList<PartLink> links = PartLinks.Of(package, _main);
        string Target(string type) => links.FirstOrDefault(link => link.Type == type)?.Target ?? string.Empty;
        _styles = WordStyles.Read(package, Target("styles"));
        _lists = WordLists.Read(package, Target("numbering"));
        _notes = WordNotes.Read(package, links);
    }

    public IReadOnlyList<DocumentBlock> Read()
    {
        _package.Read(_main, ReadBody);
        _counts.Report(_package.File, _package.Problems);
        return _blocks;
    }

    private void ReadBody(XmlReader reader)
    {
        while (reader.Read() && !(reader.NodeType == XmlNodeType.Element && reader.LocalName == "body"))
        {
        }

        int depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Add(XmlTree.Read(reader), _blocks);
            }
            else
            {
                reader.Read();
            }
        }
    }

    private void Add(XElement element, List<DocumentBlock> blocks)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                blocks.AddRange(Paragraphs(element).Select(DocumentBlock.Of));
                break;
            case "tbl":
                AddTable(element, blocks);
                break;
            case "sectPr" or "sdtPr" or "altChunk" or "del" or "moveFrom":
                break;
            default:
                foreach (XElement child in element.Elements())
                {
                    Add(child, blocks);
                }

                break;
        }
    }

    private void AddTable(XElement table, List<DocumentBlock> blocks)
    {
        List<IReadOnlyList<DocumentCell>> rows = [];
        foreach (XElement row in Within(table, "tr"))
        {
            XElement? form = row.First("trPr");
            if (form.First("del") is null)
            {
                int before = Span(form.First("gridBefore"), least: 0);
                rows.Add([.. Enumerable.Repeat(DocumentCell.Empty, before), .. Within(row, "tc").SelectMany(Cells)]);
            }
            else
            {
                _counts.AddChange();
            }
        }

        if (rows.Exists(row => row.Count > 0))
        {
            rows.RemoveAll(row => row.Count == 0);
            blocks.Add(new DocumentBlock(null, rows));
        }
    }

    /// <summary>A cell, and an empty one for each further column that it spans.</summary>
    private IEnumerable<DocumentCell> Cells(XElement cell)
    {
        XElement? form = cell.First("tcPr");
        bool isMerged = form.First("vMerge") is { } merge && merge.Value("val") is not "restart";
        List<DocumentBlock> content = [];
        Add(cell, content);
        yield return new DocumentCell([.. content.SelectMany(Flat)], isMerged);
        for (int column = Span(form.First("gridSpan"), least: 1); column > 1; column--)
        {
            yield return DocumentCell.Empty;
        }
    }

    /// <summary>A table within a cell is read as paragraphs.</summary>
    private static IEnumerable<DocumentParagraph> Flat(DocumentBlock block) => block.Paragraph is { } paragraph
        ? [paragraph]
        : block.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs);

    /// <summary>Rows or cells, those that a control or a tracked insertion wraps too.</summary>
    private static IEnumerable<XElement> Within(XElement parent, string name) => parent.Elements().SelectMany(child =>
        child.Is(name) ? [child]
            : child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" ? Within(child, name)
            : []);

    private static int Span(XElement? span, int least) =>
        int.TryParse(span.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)
            ? Math.Clamp(columns, least, MostSpan)
            : least;

    private List<DocumentParagraph> Paragraphs(XElement element)
    {
        int number = _counts.NextParagraph();
        XElement? form = element.First("pPr");
        string style = form.First("pStyle").Value("val");
        WordRuns runs = new(_counts);
        runs.Read(element, _styles.IsBold(style));
        string text = _open + runs.Text;
        _open = string.Empty;
        if (_styles.IsContents(style))
        {
            return [];
        }

        List<DocumentParagraph> paragraphs = [];
        if (form.First("rPr") is { } mark && (mark.First("del") is not null || mark.First("moveFrom") is not null))
        {
            _open = text;
        }
        else
        {
            paragraphs.Add(Form(number, text, form, style, runs.IsBold));
        }

        AddBoxes(runs, paragraphs);
        paragraphs.AddRange(runs.References.Select(reference => _notes.TextOf(reference, _counts))
            .Where(note => note.Length > 0)
            .Select(note => DocumentParagraph.Aside(number, note)));
        return paragraphs;
    }

    /// <summary>A text box stands behind the paragraph that it hangs on; before it where it names the table.</summary>
    private void AddBoxes(WordRuns runs, List<DocumentParagraph> paragraphs)
    {
        foreach (XElement box in runs.Boxes)
        {
            List<DocumentBlock> content = [];
            Add(box, content);
            List<DocumentParagraph> inside = [.. content.SelectMany(Flat)];
            paragraphs.InsertRange(DocumentTitle.IsIn(inside) ? 0 : paragraphs.Count, inside);
        }
    }

    private DocumentParagraph Form(int number, string text, XElement? form, string style, bool isBold)
    {
        XElement? list = form.First("numPr") ?? _styles.ListOf(style);
        string id = list.First("numId").Value("val");
        int level = Span(list.First("ilvl"), least: 0);
        string mark = _lists.Next(id, level);
        bool isRest = _isAfterItem && !Letters.IsBlank(text) && IsSetIn(form, style);
        ParagraphForm kind = IsHeading(form, style) ? ParagraphForm.Heading
            : mark.Length > 0 ? ParagraphForm.Item
            : isRest ? ParagraphForm.ItemRest
            : _styles.IsPlainText(style) ? ParagraphForm.Typed
            : ParagraphForm.Plain;
        _isAfterItem = kind is ParagraphForm.Item or ParagraphForm.ItemRest;
        mark = kind == ParagraphForm.Heading && mark == "- " ? string.Empty : mark;
        return new DocumentParagraph(number, text, kind, level, mark, isBold);
    }

    private bool IsHeading(XElement? form, string style) => form.First("outlineLvl") is { } outline
        ? outline.Value("val") != "9"
        : _styles.IsHeading(style);

    private bool IsSetIn(XElement? form, string style)
    {
        XElement? indent = form.First("ind");
        string left = indent.Value("left") + indent.Value("start");
        return left.Length > 0 ? !left.StartsWith('0') && !left.StartsWith('-') : _styles.IsList(style);
    }
}
