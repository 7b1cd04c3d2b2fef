using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The segments of a consolidated text that belong to one block of the draft, or that were added between two.</summary>
/// <param name="Segments">A stretch of the text, in order.</param>
/// <param name="Block">The block of the draft; null for what was added between two.</param>
internal sealed record BlockSegments(IReadOnlyList<TextSegment> Segments, DraftBlock? Block = null)
{
    /// <summary>Whether anything in it differs from the draft.</summary>
    public bool IsChanged => Segments.Any(segment => segment.Kind != SegmentKind.Unchanged);

    /// <summary>Cuts the segments of a text at the borders of the draft's blocks; marks between blocks are left out.</summary>
    public static IReadOnlyList<BlockSegments> Of(Draft draft, ConsolidatedText text)
    {
        List<BlockSegments> result = [];
        int from = 0;
        foreach (DraftBlock block in draft.Blocks)
        {
            AddBetween(result, Within(from, block.Span.Start - 1, text.Segments));
            result.Add(new BlockSegments(Within(block.Span.Start, block.Span.Start + block.Span.Length, text.Segments), block));
            from = block.Span.Start + block.Span.Length + 1;
        }

        AddBetween(result, Within(from, text.Draft.Length, text.Segments));
        return result;
    }

    // What was added between two blocks is a new block: a list item that moved, a new paragraph.
    private static void AddBetween(List<BlockSegments> result, List<TextSegment> segments)
    {
        TextSegment[] added = [.. segments.Where(segment => segment.Kind == SegmentKind.Inserted && segment.Text.Any(char.IsLetterOrDigit))];
        if (added.Length > 0)
        {
            result.Add(new BlockSegments([.. added.Select(segment => segment with { Text = segment.Text.Trim(' ', '\n', '-', '*', '+') })]));
        }
    }

    // Segments whose place in the draft lies between two offsets, both included; unchanged ones are cut to fit. What lies
    // elsewhere is passed by without a copy: with hundreds of blocks most of it does.
    private static List<TextSegment> Within(int start, int end, IReadOnlyList<TextSegment> segments)
    {
        List<TextSegment> within = [];
        int position = 0;
        foreach (TextSegment segment in segments)
        {
            if (segment.Kind == SegmentKind.Inserted)
            {
                if (position >= start)
                {
                    within.Add(segment);
                }

                continue;
            }

            int from = Math.Max(position, start), to = Math.Min(position + segment.Text.Length, end);
            if (from < to)
            {
                within.Add(segment with { Text = segment.Text[(from - position)..(to - position)] });
            }

            position += segment.Text.Length;
            if (position > end)
            {
                break;
            }
        }

        return within;
    }
}
