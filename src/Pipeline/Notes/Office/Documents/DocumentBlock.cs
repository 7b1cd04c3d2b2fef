namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>A paragraph or a table of a document.</summary>
/// <param name="Paragraph">The paragraph; null for a table.</param>
/// <param name="Rows">The rows of the table, in cells; empty for a paragraph.</param>
internal sealed record DocumentBlock(DocumentParagraph? Paragraph, IReadOnlyList<IReadOnlyList<DocumentCell>> Rows)
{
    public static DocumentBlock Of(DocumentParagraph paragraph) => new(paragraph, []);
}

/// <summary>A cell of a table in a document.</summary>
/// <param name="Paragraphs">What stands in it.</param>
/// <param name="IsMerged">Whether it is one with the cell above it.</param>
internal sealed record DocumentCell(IReadOnlyList<DocumentParagraph> Paragraphs, bool IsMerged)
{
    public static DocumentCell Empty { get; } = new([], false);

    /// <summary>Its text without comments and footnotes, paragraphs as lines.</summary>
    public string Text => string.Join('\n', Paragraphs.Where(paragraph => paragraph.Form != ParagraphForm.Aside)
        .Select(paragraph => paragraph.Text));
}
