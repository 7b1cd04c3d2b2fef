using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Takes words from one place to another: list items, sentences, members of a series, other words.</summary>
/// <param name="text">The text as it reads now.</param>
/// <param name="inserts">Puts the words in again.</param>
internal sealed class MoveEdits(string text, InsertEdits inserts)
{
    private static readonly string[] FrontWords = ["anfang", "beginn", "oben", "erst", "vorn", "start", "spitze"];
    private static readonly string[] BackWords = ["ende", "schluss", "letzt", "unten", "hinten"];

    private readonly SectionEdits _sections = new(text);

    /// <summary>The move to words that are named.</summary>
    /// <param name="spot">The words that move.</param>
    /// <param name="goal">The words that they go to.</param>
    /// <param name="after">Whether behind these or before them.</param>
    public Insertion To(Spot spot, Spot goal, bool after)
    {
        if (IsTitle(spot))
        {
            return _sections.To(spot.Block.Start, goal.Block.Start, after);
        }

        if (!Removal.IsWhole(spot.View, spot.Inner))
        {
            return Named(spot, goal) is { } items ? Item(items, items.IndexOf(spot.Block.Start), items.IndexOf(goal.Words.Start) + (after ? 1 : 0))
                : SeriesOrder.Move(spot, goal, after) ?? Words(spot, goal, after);
        }

        return ItemList.At(text, spot.Block.Start) is { } list && Region(list) is { } region && DraftText.Contains(region, goal.Words)
            ? Item(list, list.IndexOf(spot.Block.Start), list.IndexOf(goal.Words.Start) + (after ? 1 : 0))
            : Sentence(spot, goal, after);
    }

    // „die Sicherheit auf Schulwegen“ before „den Takt der Linien“: what an item begins with names it, where both are items of one list.
    private ItemList? Named(Spot spot, Spot goal) =>
        spot.Inner.Start == 0 && spot.Block != goal.Block && ItemList.At(text, spot.Block.Start) is { } list
        && list.Items.Any(item => item.Core.Start == spot.Sentence.Start) && list.Items.Any(item => item.Core.Start == goal.Words.Start) ? list : null;

    /// <summary>The move to the front or the end of what the words are a part of: their list, series or paragraph.</summary>
    public Insertion ToEdge(Spot spot, string anchor)
    {
        bool front = Names(anchor, FrontWords);
        if (front == Names(anchor, BackWords))
        {
            return Insertion.None;
        }

        if (IsTitle(spot))
        {
            return _sections.ToEdge(spot.Block.Start, front);
        }

        if (!Removal.IsWhole(spot.View, spot.Inner))
        {
            return WithinSeries(spot, front);
        }

        return ItemList.At(text, spot.Block.Start) is { } list
            ? Item(list, list.IndexOf(spot.Block.Start), front ? 0 : list.Items.Count)
            : WithinParagraph(spot, front);
    }

    // The words are all of a heading but its number.
    private bool IsTitle(Spot spot)
    {
        TextSpan inner = spot.Inner;
        string rest = spot.View.Text.Remove(inner.Start, inner.Length);
        return !rest.Any(char.IsLetter) && _sections.IsHeading(spot.Block.Start);
    }

    private static bool Names(string anchor, string[] words) =>
        Array.Exists(words, word => anchor.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static TextSpan Region(ItemList list)
    {
        int start = list.Items[0].Line.Start;
        return new TextSpan(start, list.Items[^1].Line.Start + list.Items[^1].Line.Length - start);
    }

    private static Insertion Item(ItemList list, int item, int before)
    {
        IReadOnlyList<TextEdit> edits = ListEdits.Move(list, item, before);
        return new Insertion(edits, edits.Count == 0 ? 0 : 1);
    }

    private Insertion WithinSeries(Spot spot, bool front)
    {
        if (SeriesFinder.Around(spot.View, spot.Inner) is not { } series)
        {
            return Insertion.None;
        }

        TextSpan edge = series.Members[front ? 0 : ^1];
        bool there = edge.Start <= spot.Inner.Start && edge.Start + edge.Length >= spot.Inner.Start + spot.Inner.Length;
        Spot goal = spot with { Words = new TextSpan(spot.Sentence.Start + edge.Start, edge.Length) };
        return there ? Insertion.None : SeriesOrder.Move(spot, goal, !front) ?? Words(spot, goal, !front);
    }

    private Insertion WithinParagraph(Spot spot, bool front)
    {
        string block = text.Substring(spot.Block.Start, spot.Block.Length);
        List<TextSpan> sentences = [.. DraftText.SentencesOf(block)];
        TextSpan edge = sentences[front ? 0 : ^1];
        TextSpan sentence = new(spot.Block.Start + edge.Start, edge.Length);
        return Sentence(spot, spot with { Sentence = sentence, Words = sentence }, !front);
    }

    private Insertion Sentence(Spot spot, Spot goal, bool after)
    {
        if (spot.Sentence == goal.Sentence)
        {
            return Insertion.None;
        }

        if (Removal.IsWholeBlock(text, spot))
        {
            return Paragraph(spot, goal, after);
        }

        string words = text.Substring(spot.Sentence.Start, spot.Sentence.Length).Trim();
        int at = after ? goal.Sentence.Start + goal.Sentence.Length : goal.Sentence.Start;
        TextEdit addition = new(new TextSpan(at, 0), after ? " " + words : words + " ");
        TextEdit removal = Removal.Sentence(text, spot);
        bool apart = at <= removal.Span.Start || at >= removal.Span.Start + removal.Span.Length;
        return apart ? new Insertion([removal, addition], 1) : Insertion.None;
    }

    // A paragraph stays one: it goes beside the paragraph that the goal stands in.
    private Insertion Paragraph(Spot spot, Spot goal, bool after)
    {
        IReadOnlyList<TextEdit> gone = Removal.Block(text, spot);
        if (gone.Count != 1 || spot.Block == goal.Block || ItemList.At(text, goal.Block.Start) is not null || ItemList.At(text, spot.Block.Start) is not null)
        {
            return Insertion.None;
        }

        string words = text.Substring(spot.Block.Start, spot.Block.Length);
        TextEdit addition = after
            ? new TextEdit(new TextSpan(goal.Block.Start + goal.Block.Length, 0), "\n\n" + words)
            : new TextEdit(new TextSpan(goal.Block.Start, 0), words + "\n\n");
        int at = addition.Span.Start;
        bool apart = at <= gone[0].Span.Start || at >= gone[0].Span.Start + gone[0].Span.Length;
        return apart ? new Insertion([gone[0], addition], 1) : Insertion.None;
    }

    private Insertion Words(Spot spot, Spot goal, bool after)
    {
        string words = text.Substring(spot.Words.Start, spot.Words.Length);
        Insertion put = inserts.Beside(goal.View, goal.Inner, after, NewWords.Read(words));
        Insertion gone = DeleteEdits.Make(spot.View, spot.Inner);
        List<TextEdit> edits = [.. spot.Shift(gone.Edits), .. goal.Shift(put.Edits)];
        edits = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length)];
        bool overlap = edits.Zip(edits.Skip(1)).Any(pair => pair.First.Span.Start + pair.First.Span.Length > pair.Second.Span.Start);
        return overlap || put.Edits.Count == 0
            ? Insertion.None
            : new Insertion(edits, Math.Min(put.Confidence, gone.Confidence));
    }
}
