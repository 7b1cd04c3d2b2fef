using Markdig;
using Markdig.Syntax;

namespace DialogueMining.Tests.Reports.Word;

/// <summary>The texts of a Markdown document's paragraphs, headings, list items and cells, without marks.</summary>
internal static class MarkdownParagraphs
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IReadOnlyList<string> Of(string markdown) =>
    [
        .. Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>()
            .Where(leaf => leaf.Inline is not null)
            .Select(leaf => Markdown.ToPlainText(markdown.Substring(leaf.Span.Start, leaf.Span.Length), Pipeline)
                .Replace("  \n", "\n", StringComparison.Ordinal).Trim())
            .SelectMany(text => text.Split('\n'))
            .Where(text => text.Length > 0),
    ];
}
