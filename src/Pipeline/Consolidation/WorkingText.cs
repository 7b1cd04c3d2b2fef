using System.Collections.Immutable;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// A draft on its way to the proposal: every character remembers whether it is the draft's and which changes took it
/// out or brought it in. Never changed in place, so that a change that went wrong is simply forgotten.
/// </summary>
internal sealed class WorkingText
{
    // A change cuts the pieces that it touches, and what is cut is copied: so none is long from the start.
    private const int Stretch = 512;

    // Where each piece begins in the text as it reads now, and behind the last the length of it all. With hundreds of changes a text
    // has some thousand pieces and is asked for a place a thousand times: no question looks at more than a few of them.
    private readonly int[] _starts;

    private WorkingText(ImmutableArray<Piece> pieces, string text)
    {
        Pieces = pieces;
        Text = text;
        _starts = new int[pieces.Length + 1];
        for (int index = 0; index < pieces.Length; index++)
        {
            _starts[index + 1] = _starts[index] + pieces[index].Shown;
        }
    }

    /// <summary>The stretches, in order; without the new ones they give the draft.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>The text as it reads now.</summary>
    public string Text { get; }

    /// <summary>A draft with no change in it yet.</summary>
    public static WorkingText Of(string draft) =>
        new([.. Enumerable.Range(0, (draft.Length + Stretch - 1) / Stretch).Select(number => Kept(draft, number * Stretch))], draft);

    /// <summary>
    /// The place in the text as it reads now of a stretch of the draft. Words that came in instead of the stretch's
    /// belong to it, words that came in beside it do not.
    /// </summary>
    public TextSpan Now(TextSpan draft)
    {
        int start = draft.Length == 0 ? EndNow(draft.Start) : StartNow(draft.Start);
        int end = draft.Length == 0 ? start : EndNow(draft.Start + draft.Length);
        return new TextSpan(start, Math.Max(0, end - start));
    }

    /// <summary>The text after edits that belong to a change; spans are places in the text as it reads now.</summary>
    public WorkingText With(IReadOnlyList<TextEdit> edits, ChangeId change)
    {
        List<Piece> pieces = new(Pieces.Length + (4 * edits.Count));
        pieces.AddRange(Pieces.AsSpan());
        string text = Text;

        // From the last to the first: what stands before an edit is still where it was.
        foreach (TextEdit edit in edits.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length))
        {
            Apply(pieces, edit, change);
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.Start + edit.Span.Length));
        }

        pieces.RemoveAll(piece => piece.Text.Length == 0);
        return new WorkingText([.. pieces], text);
    }

    /// <summary>The place in the draft of an offset in the text as it reads now; behind words that came in, that of these.</summary>
    public int DraftOffset(int now)
    {
        int at = 0;
        int draft = 0;
        foreach (Piece piece in Pieces)
        {
            if (piece.Kind == SegmentKind.Unchanged && at + piece.Shown >= now)
            {
                return piece.DraftStart + Math.Max(0, now - at);
            }

            at += piece.Shown;
            draft = piece.DraftEnd;
        }

        return draft;
    }

    /// <summary>
    /// The words of the draft at a stretch of the text as it reads now; for words that came in, those that they stand for.
    /// Of length 0 where there are none.
    /// </summary>
    public TextSpan InDraft(TextSpan now)
    {
        TextSpan? whole = null;
        int at = 0;
        for (int index = 0; index < Pieces.Length; index++)
        {
            int from = Math.Max(0, now.Start - at);
            int to = Math.Min(Pieces[index].Shown, now.Start + now.Length - at);
            whole = to > from ? Joined(whole, InDraft(index, from, to)) : whole;
            at += Pieces[index].Shown;
        }

        return whole ?? new TextSpan(DraftOffset(now.Start), 0);
    }

    // A stretch of a piece; what came in stands for what was taken out before it.
    private TextSpan? InDraft(int index, int from, int to)
    {
        Piece piece = Pieces[index];
        Piece? before = index > 0 && Pieces[index - 1].Kind == SegmentKind.Deleted ? Pieces[index - 1] : null;
        return piece.Kind == SegmentKind.Unchanged ? new TextSpan(piece.DraftStart + from, to - from)
            : before is null ? null
            : new TextSpan(before.DraftStart, before.Text.Length);
    }

    private static Piece Kept(string draft, int start) =>
        new(SegmentKind.Unchanged, start, draft.Substring(start, Math.Min(Stretch, draft.Length - start)), []);

    private static TextSpan? Joined(TextSpan? some, TextSpan? other)
    {
        if (some is not { } first || other is not { } second)
        {
            return some ?? other;
        }

        int start = Math.Min(first.Start, second.Start);
        return new TextSpan(start, Math.Max(first.Start + first.Length, second.Start + second.Length) - start);
    }

    private void Apply(List<Piece> pieces, TextEdit edit, ChangeId change)
    {
        int before = PieceBefore(edit.Span.Start);
        int first = SplitAt(pieces, edit.Span.Start, edit.Span.Length == 0, (before, _starts[before]));
        int end = edit.Span.Length == 0 ? first : SplitAt(pieces, edit.Span.Start + edit.Span.Length, true, (first, edit.Span.Start));
        ImmutableArray<ChangeId> authors = [change];
        List<Piece> touched = [];
        foreach (Piece piece in pieces[first..end])
        {
            if (piece.Kind == SegmentKind.Inserted)
            {
                authors = Join(authors, piece.Changes);
            }
            else
            {
                touched.Add(piece.Kind == SegmentKind.Deleted ? piece : piece with { Kind = SegmentKind.Deleted, Changes = [change] });
            }
        }

        int place = touched.Count > 0 ? touched[^1].DraftEnd : DraftOffset(pieces, first);
        touched.Add(new Piece(SegmentKind.Inserted, place, edit.NewText, authors));
        pieces.RemoveRange(first, end - first);
        pieces.InsertRange(first, touched);
    }

    // Index of the piece that begins at the offset. At an offset between two shown pieces, pieces that are taken out
    // stand between them: "late" goes behind these, so that new words follow the words that they stand for.
    private static int SplitAt(List<Piece> pieces, int offset, bool late, (int Index, int At) from)
    {
        (int index, int at) = from;
        while (index < pieces.Count && at + pieces[index].Shown <= offset && (at < offset || (late && pieces[index].Shown == 0)))
        {
            at += pieces[index].Shown;
            index++;
        }

        if (at < offset)
        {
            Piece piece = pieces[index];
            pieces[index] = piece.Cut(0, offset - at);
            pieces.Insert(index + 1, piece.Cut(offset - at, piece.Text.Length - (offset - at)));
            return index + 1;
        }

        return late ? index : SkipDeleted(pieces, index);
    }

    private static int SkipDeleted(List<Piece> pieces, int index)
    {
        while (index < pieces.Count && pieces[index].Shown == 0)
        {
            index++;
        }

        return index;
    }

    private static int DraftOffset(List<Piece> pieces, int index) => index == 0 ? 0 : pieces[index - 1].DraftEnd;

    private static ImmutableArray<ChangeId> Join(ImmutableArray<ChangeId> some, ImmutableArray<ChangeId> others) =>
        [.. some.Union(others)];

    // Index of the first piece that begins at an offset of the text as it reads now, or else of the one around it.
    private int PieceBefore(int offset)
    {
        int low = 0;
        int high = Pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _starts[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return _starts[low] > offset ? low - 1 : low;
    }

    // Index of the first piece that ends behind an offset of the draft: pieces follow each other in the draft's order.
    private int PieceBehind(int draftOffset)
    {
        int low = 0;
        int high = Pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Pieces[middle].DraftEnd <= draftOffset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int StartNow(int draftOffset)
    {
        int index = PieceBehind(draftOffset);
        while (index < Pieces.Length && Pieces[index].Kind == SegmentKind.Inserted)
        {
            index++;
        }

        bool isInside = index < Pieces.Length && Pieces[index].Kind == SegmentKind.Unchanged;
        return _starts[index] + (isInside ? Math.Max(0, draftOffset - Pieces[index].DraftStart) : 0);
    }

    private int EndNow(int draftOffset)
    {
        int index = Math.Max(0, PieceBehind(draftOffset - 1) - 1);
        while (index > 0 && Pieces[index].Kind == SegmentKind.Inserted)
        {
            index--;
        }

        int end = 0;
        bool follows = false;
        for (; index < Pieces.Length; index++)
        {
            Piece piece = Pieces[index];
            if (piece.Kind == SegmentKind.Inserted)
            {
                end = follows ? _starts[index + 1] : end;
                continue;
            }

            if (piece.DraftStart >= draftOffset)
            {
                break;
            }

            // What stands right behind words that were taken out came in for them.
            follows = piece.Kind == SegmentKind.Deleted && piece.DraftEnd <= draftOffset;
            end = _starts[index] + (piece.Kind == SegmentKind.Deleted ? 0 : Math.Min(piece.Text.Length, draftOffset - piece.DraftStart));
        }

        return end;
    }
}
