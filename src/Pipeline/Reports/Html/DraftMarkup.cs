using DialogueMining.Models;
using Markdig;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>Shows a consolidated text as a page would: its Markdown rendered, additions and deletions marked.</summary>
internal static class DraftMarkup
{
    // Private-use characters pass through Markdown untouched and become elements afterwards.
    private const string InsertOpen = "\uE000", InsertClose = "\uE001", DeleteOpen = "\uE002", DeleteClose = "\uE003";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    private static readonly MarkedText Marks = new((InsertOpen, InsertClose), (DeleteOpen, DeleteClose));

    /// <summary>The whole text with additions and deletions.</summary>
    public static Markup Whole(IEnumerable<TextSegment> segments) => Render(Marks.Write(segments));

    /// <summary>A stretch of running text with its changes, without paragraph marks.</summary>
    public static Markup Inline(IEnumerable<TextSegment> segments) =>
        Markup.Join(segments.Select(segment => segment.Kind switch
        {
            SegmentKind.Inserted => Markup.Of($"<ins>{segment.Text}</ins>"),
            SegmentKind.Deleted => Markup.Of($"<del>{segment.Text}</del>"),
            _ => Markup.Of($"{segment.Text}"),
        }));

    private static Markup Render(string markdown)
    {
        string html = Markdown.ToHtml(VisibleText.Of(markdown), Pipeline);
        return new Markup(html
            .Replace(InsertOpen, "<ins>", StringComparison.Ordinal)
            .Replace(InsertClose, "</ins>", StringComparison.Ordinal)
            .Replace(DeleteOpen, "<del>", StringComparison.Ordinal)
            .Replace(DeleteClose, "</del>", StringComparison.Ordinal)
            .Replace("<h1>", "<p class=\"draft-heading\">", StringComparison.Ordinal)
            .Replace("</h1>", "</p>", StringComparison.Ordinal));
    }
}
