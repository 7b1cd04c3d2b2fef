namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>
/// Writes a document down as a host would have typed it: „# “ before headings, „- “ before points, a blank line between
/// paragraphs. The rules for text then decide what is a table, a round, a vote and a statement.
/// </summary>
internal sealed class DocumentPages
{
    /// <summary>Bold lines are headings while at most one in so many paragraphs is bold.</summary>
    private const int LeastPlain = 3;

    private readonly OfficeText _text;
    private readonly List<OfficePart> _parts = [];
    private readonly bool _isTyped;
    private readonly bool _hasBoldHeadings;
    private List<SourceLine> _lines = [];

    private DocumentPages(OfficeText text, IReadOnlyList<DocumentBlock> blocks)
    {
        _text = text;
        List<DocumentParagraph> paragraphs = [.. blocks.Select(block => block.Paragraph).OfType<DocumentParagraph>()];
        List<DocumentParagraph> words = paragraphs.FindAll(paragraph => !Letters.IsBlank(paragraph.Text));

        // Who parts paragraphs by empty ones and uses no style types lines, as in a text file.
        _isTyped = words.Count < paragraphs.Count
            && words.TrueForAll(paragraph => paragraph.Form is ParagraphForm.Plain or ParagraphForm.Typed or ParagraphForm.Aside);
        _hasBoldHeadings = words.Count(paragraph => paragraph.IsBold) * LeastPlain <= words.Count;
    }

    public static IReadOnlyList<OfficePart> Of(OfficeText text, IReadOnlyList<DocumentBlock> blocks)
    {
        DocumentPages pages = new(text, blocks);
        foreach (DocumentBlock block in blocks)
        {
            if (block.Paragraph is { } paragraph)
            {
                pages.Add(paragraph);
            }
            else
            {
                pages.AddTable(block.Rows);
            }
        }

        pages.CloseLines();
        return pages._parts;
    }

    private void Add(DocumentParagraph paragraph)
    {
        if (IsParted(paragraph))
        {
            Part(paragraph.Number);
        }

        string inner = new(' ', 2 * (paragraph.Level + 1));
        string before = paragraph.Form switch
        {
            ParagraphForm.Heading => "# " + paragraph.Mark,
            ParagraphForm.Item or ParagraphForm.Aside => new string(' ', 2 * paragraph.Level) + paragraph.Mark,
            ParagraphForm.ItemRest => inner,
            _ => string.Empty,
        };
        foreach (string line in paragraph.Text.Split('\n'))
        {
            bool isBlank = Letters.IsBlank(line) && paragraph.Form is not ParagraphForm.Item;
            _lines.Add(_text.AddLine(paragraph.Number, isBlank ? string.Empty : before + Marked(paragraph, line)));
            before = paragraph.Form is ParagraphForm.Item or ParagraphForm.Aside ? inner : before;
        }
    }

    private string Marked(DocumentParagraph paragraph, string line)
    {
        string bold = $"**{line.Trim()}**";
        return paragraph.IsBold && _hasBoldHeadings && paragraph.Form == ParagraphForm.Plain && LineForm.IsBoldLabel(bold)
            ? bold
            : line;
    }

    /// <summary>A paragraph ends where the next begins, unless that is set in or typed as a line.</summary>
    private bool IsParted(DocumentParagraph paragraph) => paragraph.Form switch
    {
        ParagraphForm.Heading => true,
        ParagraphForm.Plain => !_isTyped && !(paragraph.Text.Length > 0 && paragraph.Text[0] is ' ' or '\t' or '\u00A0'),
        _ => false,
    };

    private void Part(int number) => _lines.Add(new SourceLine(number, _text.Length, 0));

    private void CloseLines()
    {
        if (_lines.Count > 0)
        {
            _parts.Add(new OfficePart(null, _lines, null));
            _lines = [];
        }
    }

    private void AddTable(IReadOnlyList<IReadOnlyList<DocumentCell>> rows)
    {
        if (DocumentTable.Of(_text, rows) is { } table)
        {
            CloseLines();
            _parts.Add(new OfficePart(null, [], table));
        }
        else if (HasHeadings(rows))
        {
            int width = rows.Max(row => row.Count);
            for (int column = 0; column < width; column++)
            {
                AddCells(rows.Where(row => column < row.Count).Select(row => row[column]));
            }
        }
        else
        {
            foreach (IReadOnlyList<DocumentCell> row in rows)
            {
                AddRow(row);
            }
        }
    }

    /// <summary>„Runde 1 | Runde 2 | Runde 3“ above columns of points: they are read column by column.</summary>
    private static bool HasHeadings(IReadOnlyList<IReadOnlyList<DocumentCell>> rows)
    {
        List<string> texts = [.. rows[0].Select(cell => cell.Text).Where(text => !Letters.IsBlank(text))];
        return texts.Count > 1 && texts.TrueForAll(text => HeadingForm.Read(text, isMarked: false) is not null);
    }

    /// <summary>„Gastgeber | M. K.“ and „Schule | 7“ are what „Gastgeber: M. K.“ is as text; other cells are paragraphs.</summary>
    private void AddRow(IReadOnlyList<DocumentCell> row)
    {
        List<DocumentCell> cells = [.. row.Where(cell => !Letters.IsBlank(cell.Text))];
        if (cells.Count == 2 && cells.TrueForAll(cell => cell.Paragraphs.Count == 1)
            && Pair(cells[0].Text, cells[1].Text) is { } pair)
        {
            int number = cells[0].Paragraphs[0].Number;
            Part(number);
            _lines.Add(_text.AddLine(number, pair));
            return;
        }

        AddCells(row);
    }

    private static string? Pair(string key, string value)
    {
        string line = $"{key.Trim().TrimEnd(':')}: {value.Trim()}";
        bool isPair = !line.Contains('\n', StringComparison.Ordinal)
            && (HeaderLine.Read(line, inHead: false) is not null || VoteForm.Read(line) is not null);
        return isPair ? line : null;
    }

    private void AddCells(IEnumerable<DocumentCell> cells)
    {
        foreach (DocumentParagraph paragraph in cells.SelectMany(cell => cell.Paragraphs))
        {
            Add(paragraph.Form == ParagraphForm.Plain && HeadingForm.Read(paragraph.Text, isMarked: false) is not null
                ? paragraph with { Form = ParagraphForm.Heading }
                : paragraph);
        }
    }
}
