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
        int[] places = PlacesOf(text.Segments);
        int from = 0;
        foreach (DraftBlock block in draft.Blocks)
        {
            AddBetween(result, Within(from, block.Span.Start - 1, text.Segments, places));
            result.Add(new BlockSegments(Within(block.Span.Start, block.Span.Start + block.Span.Length, text.Segments, places), block));
            from = block.Span.Start + block.Span.Length + 1;
        }

        AddBetween(result, Within(from, text.Draft.Length, text.Segments, places));
        return result;
    }

    // Where each segment begins in the draft; new words stand where they come in.
    private static int[] PlacesOf(IReadOnlyList<TextSegment> segments)
    {
        int[] places = new int[segments.Count];
        for (int index = 1; index < places.Length; index++)
        {
            TextSegment before = segments[index - 1];
            places[index] = places[index - 1] + (before.Kind == SegmentKind.Inserted ? 0 : before.Text.Length);
        }

        return places;
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

    // Segments whose place in the draft lies between two offsets, both included; unchanged ones are cut to fit. With hundreds of
    // blocks most segments lie elsewhere: they are not even looked at.
    private static List<TextSegment> Within(int start, int end, IReadOnlyList<TextSegment> segments, int[] places)
    {
        List<TextSegment> within = [];
        int found = Array.BinarySearch(places, start);
        int first = found < 0 ? Math.Max(0, ~found - 1) : found;
        while (first > 0 && places[first - 1] == start)
        {
            first--;
        }

        for (int index = first; index < segments.Count && places[index] <= end; index++)
        {
            TextSegment segment = segments[index];
            if (segment.Kind == SegmentKind.Inserted)
            {
                if (places[index] >= start)
                {
                    within.Add(segment);
                }

                continue;
            }

            int from = Math.Max(places[index], start), to = Math.Min(places[index] + segment.Text.Length, end);
            if (from < to)
            {
                within.Add(segment with { Text = segment.Text[(from - places[index])..(to - places[index])] });
            }
        }

        return within;
    }
}
