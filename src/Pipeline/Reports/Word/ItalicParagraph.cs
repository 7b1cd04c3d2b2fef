using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Writes runs of a draft as a council paper does: additions in italics, deletions struck through.</summary>
internal sealed class ItalicParagraph(WordDocument document) : IDraftParagraph
{
    public Paragraph Write(string style, IReadOnlyList<TrackedRun> runs, SegmentKind end) =>
        WordText.Paragraph(style, [.. runs.Select(Element)]);

    private OpenXmlElement Element(TrackedRun run)
    {
        Run words = WordText.Run(
            run.Text, run.Look.Bold, run.Look.Italic || run.Kind == SegmentKind.Inserted, run.Kind == SegmentKind.Deleted);
        return run.Look.Target is { } target ? new Hyperlink(words) { Id = document.Link(target) } : words;
    }
}
