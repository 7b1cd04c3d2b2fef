using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Lines of a draft as an editor numbers them, for „Z. 42“.</summary>
internal static class DraftLines
{
    /// <summary>The line's words in order, empty lines included, so that the place in the list is the line's number.</summary>
    public static List<Locus> Of(Draft draft)
    {
        List<Locus> lines = [];
        int start = 0;
        while (start <= draft.Text.Length)
        {
            int end = draft.Text.IndexOf('\n', start);
            end = end < 0 ? draft.Text.Length : end;
            lines.Add(Words(draft, start, end));
            start = end + 1;
        }

        return lines;
    }

    private static Locus Words(Draft draft, int start, int end)
    {
        DraftBlock? block = draft.Blocks.FirstOrDefault(each => each.Span.Start < end && each.Span.Start + each.Span.Length > start);
        int first = Math.Max(start, block?.Span.Start ?? start);
        int last = Math.Min(end, block is null ? start : block.Span.Start + block.Span.Length);
        return new Locus(block?.Number ?? 0, new TextSpan(first, Math.Max(0, last - first)));
    }
}
