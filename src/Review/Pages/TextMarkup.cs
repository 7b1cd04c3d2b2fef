using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Html;
using DialogueMining.Review.Desk;
using Microsoft.AspNetCore.Components;

namespace DialogueMining.Review.Pages;

/// <summary>A document as it reads with its changes, block by block; changed words lead to their change.</summary>
internal sealed class TextMarkup(ReviewDesk desk, KeptMarkup kept)
{
    /// <summary>The document, in pieces.</summary>
    /// <param name="state">The desk.</param>
    /// <param name="item">A document of that desk.</param>
    /// <param name="current">The change that stands out; null for none.</param>
    public IReadOnlyList<MarkupString> Of(DeskState state, TextItem item, ChangeId? current) =>
        kept.Of(state, (item.Text.Document, current), () =>
        {
            IReadOnlyList<BlockSegments> blocks = Blocks(item);
            return blocks.Select((block, at) => Block(block, KindOf(blocks, at), current));
        });

    private IReadOnlyList<BlockSegments> Blocks(TextItem item) =>
        desk.Event.Documents.FirstOrDefault(document => document.Id == item.Text.Document)?.Draft is { } draft
            ? BlockSegments.Of(draft, item.Text)
            : [];

    // What was added before a list item is one itself.
    private static BlockKind? KindOf(IReadOnlyList<BlockSegments> blocks, int at) =>
        (blocks[at].Block ?? blocks.Skip(at).FirstOrDefault(block => block.Block is not null)?.Block)?.Kind;

    private static Markup Block(BlockSegments block, BlockKind? form, ChangeId? current)
    {
        string? kind = form switch { BlockKind.Heading when block.Block is not null => "draft-heading", BlockKind.ListItem => "draft-item", _ => null };
        Markup words = Markup.Join(block.Segments.Select((segment, at) => Segment(segment, IsLinkedBehind(block.Segments, at), current)));
        return kind is null ? Markup.Of($"<p>{words}</p>\n") : Markup.Of($"<p class=\"{kind}\">{words}</p>\n");
    }

    // Old words right before the new ones of the same change: one way to it is enough, above all for who goes there by keyboard.
    private static bool IsLinkedBehind(IReadOnlyList<TextSegment> segments, int at) =>
        segments[at].Kind == SegmentKind.Deleted && at + 1 < segments.Count
        && segments[at + 1].Kind == SegmentKind.Inserted && segments[at + 1].Changes.SequenceEqual(segments[at].Changes);

    private static Markup Segment(TextSegment segment, bool isLinkedBehind, ChangeId? current)
    {
        if (segment.Kind == SegmentKind.Unchanged)
        {
            return Markup.Of($"{segment.Text}");
        }

        Markup words = segment.Changes.Count == 0 || isLinkedBehind
            ? Markup.Of($"{segment.Text}")
            : Markup.Of($"<a href=\"{Routes.Of(segment.Changes[0])}\">{segment.Text}</a>");
        bool isCurrent = current is { } id && segment.Changes.Contains(id);
        return segment.Kind == SegmentKind.Inserted
            ? isCurrent ? Markup.Of($"<ins class=\"current\">{words}</ins>") : Markup.Of($"<ins>{words}</ins>")
            : isCurrent ? Markup.Of($"<del class=\"current\">{words}</del>") : Markup.Of($"<del>{words}</del>");
    }
}
