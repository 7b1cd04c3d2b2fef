using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig;
using Markdig.Syntax;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Writes a draft's Markdown, with all that came and went, as paragraphs of Word.</summary>
/// <param name="text">The draft with its changes.</param>
/// <param name="paragraphs">Writes each paragraph.</param>
/// <param name="topLevel">Level of the draft's uppermost headings: 1 in a document of its own, deeper within a report.</param>
internal sealed class DraftBody(SegmentText text, IDraftParagraph paragraphs, int topLevel)
{
    private const int DeepestList = 8;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly InlineRuns _runs = new(text);

    public IEnumerable<OpenXmlElement> Write() => Blocks(Markdown.Parse(text.Text, Pipeline), WordStyle.Normal, depth: 0);

    private IEnumerable<OpenXmlElement> Blocks(ContainerBlock container, string style, int depth) =>
        container.SelectMany(block => Write(block, style, depth));

    private IEnumerable<OpenXmlElement> Write(Block block, string style, int depth) => block switch
    {
        HeadingBlock heading => [Leaf(heading, WordStyle.Heading(topLevel - 1 + heading.Level), 0)],
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(item =>
            Blocks(item, list.IsOrdered ? WordStyle.ListNumber : WordStyle.ListBullet, depth + 1)),
        QuoteBlock quote => Blocks(quote, WordStyle.Quote, depth),
        MarkdownTable table => [Table(table)],
        ThematicBreakBlock => [WordText.Paragraph(WordStyle.Normal, "* * *")],
        LinkReferenceDefinitionGroup => [],
        ContainerBlock other => Blocks(other, style, depth),
        ParagraphBlock paragraph => [Leaf(paragraph, style, depth)],
        LeafBlock raw => [Raw(raw, style)],
        _ => [],
    };

    private Paragraph Leaf(LeafBlock block, string style, int depth) =>
        AtDepth(paragraphs.Write(style, _runs.Of(block.Inline), EndOf(block)), depth);

    private Paragraph Raw(LeafBlock block, string style) =>
        paragraphs.Write(style, [.. text.Runs(block.Span.Start, block.Span.Length, RunLook.Plain)], EndOf(block));

    // The end of a paragraph in Word is the line end behind the block.
    private SegmentKind EndOf(Block block)
    {
        int end = block.Span.End + 1;
        return end < text.Text.Length && text.Text[end] == '\n' ? text.At(end)!.Kind : SegmentKind.Unchanged;
    }

    private static Paragraph AtDepth(Paragraph paragraph, int depth)
    {
        if (depth > 1)
        {
            bool isNumbered = paragraph.ParagraphProperties!.ParagraphStyleId!.Val == WordStyle.ListNumber;
            paragraph.ParagraphProperties.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = Math.Min(depth - 1, DeepestList) },
                new NumberingId { Val = isNumbered ? WordNumbering.Numbers : WordNumbering.Bullets });
        }

        return paragraph;
    }

    private DocumentFormat.OpenXml.Wordprocessing.Table Table(MarkdownTable table)
    {
        Markdig.Extensions.Tables.TableRow[] rows = [.. table.OfType<Markdig.Extensions.Tables.TableRow>()];
        int columns = Math.Max(1, rows.Max(row => row.Count));
        int[] shares = [.. Enumerable.Repeat(100 / columns, columns)];
        return WordTable.Of(Speech.Of("Tabelle im Text"), shares, rows.Select(row => Cells(row, columns)));
    }

    private IReadOnlyList<Paragraph> Cells(Markdig.Extensions.Tables.TableRow row, int columns) =>
    [
        .. Enumerable.Range(0, columns).Select(column => column < row.Count && row[column] is ContainerBlock cell
            ? paragraphs.Write(WordStyle.Small, _runs.Of(cell.OfType<LeafBlock>().FirstOrDefault()?.Inline), SegmentKind.Unchanged)
            : WordTable.Cell(string.Empty)),
    ];
}
