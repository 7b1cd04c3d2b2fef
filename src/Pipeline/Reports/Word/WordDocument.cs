using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>A Word document that is being written: its body, footnotes and comments.</summary>
/// <param name="title">Title in the document's properties.</param>
/// <param name="date">Date of comments and tracked changes; null when the event has none.</param>
internal sealed class WordDocument(string title, DateOnly? date)
{
    /// <summary>Who writes comments, and tracked changes that no person adopted: a program, told apart from people.</summary>
    public const string Author = "DialogueMining";

    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly Body _body = new();
    private readonly List<Footnote> _footnotes = [];
    private readonly List<Comment> _comments = [];
    private readonly List<(string Id, Uri Target)> _links = [];
    private readonly List<(string Id, byte[] Chart)> _charts = [];
    private int _marks;

    /// <summary>Date as Word wants it; null when the event has none.</summary>
    public DateTimeValue? Moment { get; } =
        date is DateOnly day ? new DateTimeValue(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)) : null;

    public void Add(params OpenXmlElement[] elements) => _body.Append(elements);

    /// <summary>A number that no other tracked change, bookmark or drawing of the document has.</summary>
    public int NextMark() => ++_marks;

    /// <summary>The mark in the text for a footnote at the end of its page.</summary>
    public Run Footnote(string text)
    {
        int id = _footnotes.Count + 1;
        Paragraph note = WordText.Paragraph(
            WordStyle.FootnoteText, Reference(new FootnoteReferenceMark()), WordText.Run(" " + text));
        _footnotes.Add(new Footnote(note) { Id = id });
        return Reference(new FootnoteReference { Id = id });
    }

    /// <summary>Begins a comment: returns what stands before and behind the commented runs.</summary>
    public (OpenXmlElement Start, IReadOnlyList<OpenXmlElement> End) Comment(IEnumerable<string> paragraphs)
    {
        string id = _comments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Comment comment = new(paragraphs.Select(text => WordText.Paragraph(WordStyle.CommentText, text)))
        {
            Id = id,
            Author = Author,
            Initials = "DM",
            Date = Moment,
        };
        _comments.Add(comment);
        Run mark = new(new RunProperties(new RunStyle { Val = WordStyle.CommentReference }), new CommentReference { Id = id });
        return (new CommentRangeStart { Id = id }, [new CommentRangeEnd { Id = id }, mark]);
    }

    /// <summary>Id of a link to an address outside.</summary>
    public string Link(Uri target)
    {
        _links.Add(($"link{_links.Count + 1}", target));
        return _links[^1].Id;
    }

    /// <summary>Id of a chart whose XML is given.</summary>
    public string Chart(byte[] xml)
    {
        _charts.Add(($"chart{_charts.Count + 1}", xml));
        return _charts[^1].Id;
    }

    /// <summary>The file. The same content gives the same bytes.</summary>
    public byte[] ToBytes()
    {
        MemoryStream stream = new();
        using (WordprocessingDocument file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            CoreProperties.Write(file.AddNewPart<CoreFilePropertiesPart>(CoreProperties.ContentType, "core"), title, Author);
            MainDocumentPart main = file.AddNewPart<MainDocumentPart>(MainContentType, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Create();
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordNumbering.Create();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            main.AddNewPart<FooterPart>("footer").Footer = PageFooter();
            AddFootnotes(main);
            AddComments(main);
            AddLinks(main);
            _body.Append(Page());
            main.Document = new Document(_body);
        }

        return WordPackage.Repacked(stream);
    }

    private static Run Reference(OpenXmlElement mark) =>
        new(new RunProperties(new RunStyle { Val = WordStyle.FootnoteReference }), mark);

    private void AddFootnotes(MainDocumentPart main)
    {
        Footnotes footnotes = new();
        footnotes.Append(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark())))
            {
                Type = FootnoteEndnoteValues.ContinuationSeparator,
                Id = 0,
            });
        footnotes.Append(_footnotes);
        main.AddNewPart<FootnotesPart>("footnotes").Footnotes = footnotes;
    }

    private void AddComments(MainDocumentPart main)
    {
        if (_comments.Count > 0)
        {
            main.AddNewPart<WordprocessingCommentsPart>("comments").Comments = new Comments(_comments);
        }
    }

    private void AddLinks(MainDocumentPart main)
    {
        foreach ((string id, Uri target) in _links)
        {
            main.AddHyperlinkRelationship(target, isExternal: true, id);
        }

        foreach ((string id, byte[] xml) in _charts)
        {
            main.AddNewPart<ChartPart>(id).FeedData(new MemoryStream(xml));
        }
    }

    private static Settings Settings() => new(
        new FootnoteDocumentWideProperties(
            new FootnoteSpecialReference { Id = -1 },
            new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Speech.Of("de-DE") });

    private static Footer PageFooter() => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyle.Footer },
            new Justification { Val = JustificationValues.Center }),
        WordText.Run(Speech.Of("Seite ")),
        new SimpleField(WordText.Run("1")) { Instruction = "PAGE" },
        WordText.Run(Speech.Of(" von ")),
        new SimpleField(WordText.Run("1")) { Instruction = "NUMPAGES" }));

    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Bottom = 1304, Left = 1418, Right = 1418, Header = 709, Footer = 624, Gutter = 0 });
}
