using DialogueMining.Models;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Cuts a draft in Markdown into its headings, paragraphs and list items, each with its place.</summary>
internal static class DraftReader
{
    private static readonly MarkdownPipeline Markdown =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    public static Draft Read(string file, string? label, string text)
    {
        string plain = text.ReplaceLineEndings("\n");
        List<DraftBlock> blocks = [];
        Add(Markdig.Markdown.Parse(plain, Markdown), depth: 0, plain, blocks);
        return new Draft(label, file, plain, blocks);
    }

    private static void Add(ContainerBlock container, int depth, string text, List<DraftBlock> blocks)
    {
        foreach (Block block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddLeaf(heading, BlockKind.Heading, heading.Level, blocks);
                    break;
                case ParagraphBlock paragraph:
                    AddLeaf(paragraph, depth > 0 ? BlockKind.ListItem : BlockKind.Paragraph, depth, blocks);
                    break;
                case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                    break;
                case Markdig.Extensions.Tables.Table or LeafBlock:
                    AddOther(block, text, blocks);
                    break;
                case ContainerBlock inner:
                    Add(inner, depth + (inner is ListBlock ? 1 : 0), text, blocks);
                    break;
            }
        }
    }

    private static void AddLeaf(LeafBlock block, BlockKind kind, int level, List<DraftBlock> blocks)
    {
        if (block.Inline?.FirstChild is { } first && block.Inline.LastChild is { } last)
        {
            int start = StartOf(first);
            blocks.Add(new DraftBlock(blocks.Count, kind, new TextSpan(start, EndOf(last) - start), level));
        }
    }

    private static void AddOther(Block block, string text, List<DraftBlock> blocks)
    {
        int end = Math.Min(block.Span.End + 1, text.Length);
        if (block.Span.Start < end)
        {
            TextSpan span = new(block.Span.Start, end - block.Span.Start);
            blocks.Add(new DraftBlock(blocks.Count, BlockKind.Other, span, 0));
        }
    }

    private static int StartOf(Inline inline) => inline.Span.Start;

    private static int EndOf(Inline inline) => inline.Span.End + 1;
}
