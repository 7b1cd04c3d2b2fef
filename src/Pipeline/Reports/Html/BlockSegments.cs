using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>The segments of a consolidated text that belong to one block of the draft.</summary>
/// <param name="Block">The block.</param>
/// <param name="Segments">Its stretch of the text, with what was added in it or directly after it.</param>
internal sealed record BlockSegments(DraftBlock Block, IReadOnlyList<TextSegment> Segments)
{
    /// <summary>Cuts the segments of a text at the borders of the draft's blocks.</summary>
    public static IReadOnlyList<BlockSegments> Of(Draft draft, ConsolidatedText text)
    {
        List<BlockSegments> result = [];
        foreach (DraftBlock block in draft.Blocks)
        {
            result.Add(new BlockSegments(block, Within(block.Span, text.Segments)));
        }

        return result;
    }

    private static List<TextSegment> Within(TextSpan span, IReadOnlyList<TextSegment> segments)
    {
        List<TextSegment> within = [];
        int position = 0, end = span.Start + span.Length;
        foreach (TextSegment segment in segments)
        {
            if (segment.Kind == SegmentKind.Inserted)
            {
                AddIf(within, segment, position >= span.Start && position <= end);
                continue;
            }

            int from = Math.Max(position, span.Start), to = Math.Min(position + segment.Text.Length, end);
            AddIf(within, segment with { Text = from < to ? segment.Text[(from - position)..(to - position)] : string.Empty }, from < to);
            position += segment.Text.Length;
        }

        return within;
    }

    private static void AddIf(List<TextSegment> segments, TextSegment segment, bool condition)
    {
        if (condition)
        {
            segments.Add(segment);
        }
    }
}
