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
    private WorkingText(ImmutableArray<Piece> pieces)
    {
        Pieces = pieces;
        Text = string.Concat(pieces.Where(piece => piece.Shown > 0).Select(piece => piece.Text));
    }

    /// <summary>The stretches, in order; without the new ones they give the draft.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>The text as it reads now.</summary>
    public string Text { get; }

    /// <summary>A draft with no change in it yet.</summary>
    public static WorkingText Of(string draft) =>
        new(draft.Length == 0 ? [] : [new Piece(SegmentKind.Unchanged, 0, draft, [])]);

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
        List<Piece> pieces = [.. Pieces];
        foreach (TextEdit edit in edits.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length))
        {
            Apply(pieces, edit, change);
        }

        return new WorkingText([.. pieces.Where(piece => piece.Text.Length > 0)]);
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

    private static TextSpan? Joined(TextSpan? some, TextSpan? other)
    {
        if (some is not { } first || other is not { } second)
        {
            return some ?? other;
        }

        int start = Math.Min(first.Start, second.Start);
        return new TextSpan(start, Math.Max(first.Start + first.Length, second.Start + second.Length) - start);
    }

    private static void Apply(List<Piece> pieces, TextEdit edit, ChangeId change)
    {
        int first = SplitAt(pieces, edit.Span.Start, edit.Span.Length == 0);
        int end = edit.Span.Length == 0 ? first : SplitAt(pieces, edit.Span.Start + edit.Span.Length, true);
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
    private static int SplitAt(List<Piece> pieces, int offset, bool late)
    {
        int at = 0;
        int index = 0;
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

    private int StartNow(int draftOffset)
    {
        int at = 0;
        foreach (Piece piece in Pieces)
        {
            bool holds = piece.Kind != SegmentKind.Inserted && piece.DraftEnd > draftOffset;
            if (holds)
            {
                return at + (piece.Kind == SegmentKind.Deleted ? 0 : Math.Max(0, draftOffset - piece.DraftStart));
            }

            at += piece.Shown;
        }

        return at;
    }

    private int EndNow(int draftOffset)
    {
        int at = 0;
        int end = 0;
        bool follows = false;
        foreach (Piece piece in Pieces)
        {
            if (piece.Kind == SegmentKind.Inserted)
            {
                at += piece.Shown;
                end = follows ? at : end;
                continue;
            }

            if (piece.DraftStart >= draftOffset)
            {
                break;
            }

            // What stands right behind words that were taken out came in for them.
            follows = piece.Kind == SegmentKind.Deleted && piece.DraftEnd <= draftOffset;
            end = at + (piece.Kind == SegmentKind.Deleted ? 0 : Math.Min(piece.Text.Length, draftOffset - piece.DraftStart));
            at += piece.Shown;
        }

        return end;
    }
}
