using System.Collections.Immutable;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Writes a text in work as segments that a reader can follow: whole words only, a rewritten phrase in one piece, and
/// what both wordings begin or end with left alone.
/// </summary>
internal static class SegmentWriter
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "und", "oder", "sowie", "," };

    // Between two stretches of kept text: what goes and what comes.
    private sealed record Hunk(string Gone, string Come, ImmutableArray<ChangeId> Changes)
    {
        public bool IsKept => Changes.IsEmpty;

        public static Hunk Kept(string text) => new(text, text, []);
    }

    /// <param name="text">The text in work.</param>
    /// <param name="whole">Changes whose words are shown as a whole, whatever they share with the old ones: new sentences.</param>
    public static IReadOnlyList<TextSegment> Write(WorkingText text, IReadOnlySet<ChangeId> whole)
    {
        List<Hunk> hunks = Merge(Widen(Group(text.Pieces)));
        List<TextSegment> segments = [];
        foreach (Hunk hunk in hunks)
        {
            Add(segments, hunk, hunk.Changes.Any(whole.Contains));
        }

        return segments;
    }

    private static List<Hunk> Group(ImmutableArray<Piece> pieces)
    {
        List<Hunk> hunks = [];
        foreach (Piece piece in pieces)
        {
            Hunk hunk = piece.Kind switch
            {
                SegmentKind.Unchanged => Hunk.Kept(piece.Text),
                SegmentKind.Deleted => new Hunk(piece.Text, string.Empty, Ordered(piece.Changes)),
                _ => new Hunk(string.Empty, piece.Text, Ordered(piece.Changes)),
            };
            bool joins = hunks.Count > 0 && hunks[^1].Changes.SequenceEqual(hunk.Changes);
            if (joins)
            {
                hunks[^1] = Join(hunks[^1], hunk);
            }
            else
            {
                hunks.Add(hunk);
            }
        }

        return hunks;
    }

    private static ImmutableArray<ChangeId> Ordered(IEnumerable<ChangeId> changes) =>
        [.. changes.Distinct().OrderBy(change => change.Value, StringComparer.Ordinal)];

    private static Hunk Join(Hunk first, Hunk second) =>
        new(first.Gone + second.Gone, first.Come + second.Come, Ordered(first.Changes.Concat(second.Changes)));

    // A word of which a part is kept goes and comes as a whole.
    private static List<Hunk> Widen(List<Hunk> hunks)
    {
        for (int index = 0; index < hunks.Count; index++)
        {
            if (!hunks[index].IsKept)
            {
                WidenLeft(hunks, index);
                WidenRight(hunks, index);
            }
        }

        return [.. hunks.Where(hunk => hunk.Gone.Length + hunk.Come.Length > 0)];
    }

    private static void WidenLeft(List<Hunk> hunks, int index)
    {
        Hunk hunk = hunks[index];
        if (index > 0 && hunks[index - 1].IsKept && (SharedWords.IsInner(First(hunk.Gone)) || SharedWords.IsInner(First(hunk.Come))))
        {
            string kept = hunks[index - 1].Gone;
            int cut = WordStart(kept);
            hunks[index - 1] = Hunk.Kept(kept[..cut]);
            hunks[index] = hunk with { Gone = kept[cut..] + hunk.Gone, Come = kept[cut..] + hunk.Come };
        }
    }

    private static void WidenRight(List<Hunk> hunks, int index)
    {
        Hunk hunk = hunks[index];
        if (index + 1 < hunks.Count && hunks[index + 1].IsKept && (SharedWords.IsInner(Last(hunk.Gone)) || SharedWords.IsInner(Last(hunk.Come))))
        {
            string kept = hunks[index + 1].Gone;
            int cut = WordEnd(kept);
            hunks[index + 1] = Hunk.Kept(kept[cut..]);
            hunks[index] = hunk with { Gone = hunk.Gone + kept[..cut], Come = hunk.Come + kept[..cut] };
        }
    }

    private static char First(string text) => text.Length == 0 ? ' ' : text[0];

    private static char Last(string text) => text.Length == 0 ? ' ' : text[^1];

    private static int WordStart(string text)
    {
        int at = text.Length;
        while (at > 0 && SharedWords.IsInner(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int WordEnd(string text)
    {
        int at = 0;
        while (at < text.Length && SharedWords.IsInner(text[at]))
        {
            at++;
        }

        return at;
    }

    // Stretches of one change with nothing but a joint between them are one: „welt- und kulturoffene“.
    private static List<Hunk> Merge(List<Hunk> hunks)
    {
        List<Hunk> merged = [];
        foreach (Hunk hunk in hunks)
        {
            if (GluedToLast(merged, hunk))
            {
                Hunk glue = merged[^1];
                merged.RemoveAt(merged.Count - 1);
                Hunk before = merged[^1];
                merged[^1] = new Hunk(before.Gone + glue.Gone + hunk.Gone, before.Come + glue.Come + hunk.Come, hunk.Changes);
            }
            else if (SplitsWord(merged, hunk))
            {
                merged[^1] = Join(merged[^1], hunk);
            }
            else
            {
                merged.Add(hunk);
            }
        }

        return merged;
    }

    private static bool GluedToLast(List<Hunk> merged, Hunk hunk) =>
        !hunk.IsKept && merged.Count > 1 && merged[^1].IsKept && IsGlue(merged[^1].Gone)
        && merged[^2].Changes.SequenceEqual(hunk.Changes);

    private static bool SplitsWord(List<Hunk> merged, Hunk hunk) =>
        !hunk.IsKept && merged.Count > 0 && !merged[^1].IsKept
        && SharedWords.IsInner(Last(merged[^1].Come)) && SharedWords.IsInner(First(hunk.Come));

    private static bool IsGlue(string kept)
    {
        string core = kept.Trim(' ');
        return core.Length == 0 || Joints.Contains(core);
    }

    private static void Add(List<TextSegment> segments, Hunk hunk, bool whole)
    {
        if (hunk.IsKept)
        {
            AddOne(segments, SegmentKind.Unchanged, hunk.Gone, []);
            return;
        }

        (string gone, string come) = (hunk.Gone, hunk.Come);
        int front = whole ? 0 : SharedWords.AtFront(gone, come);
        int back = whole ? 0 : SharedWords.AtBack(gone[front..], come[front..]);
        AddOne(segments, SegmentKind.Unchanged, gone[..front], []);
        AddOne(segments, SegmentKind.Deleted, gone[front..^back], hunk.Changes);
        AddOne(segments, SegmentKind.Inserted, come[front..^back], hunk.Changes);
        AddOne(segments, SegmentKind.Unchanged, gone[^back..], []);
    }

    private static void AddOne(List<TextSegment> segments, SegmentKind kind, string text, IReadOnlyList<ChangeId> changes)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (kind == SegmentKind.Unchanged && segments.Count > 0 && segments[^1].Kind == kind)
        {
            segments[^1] = segments[^1] with { Text = segments[^1].Text + text };
            return;
        }

        segments.Add(new TextSegment(kind, text, changes));
    }
}
