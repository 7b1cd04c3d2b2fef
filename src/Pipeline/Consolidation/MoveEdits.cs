using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Takes words from one place to another: list items, sentences, members of a series, other words.</summary>
internal static class MoveEdits
{
    private static readonly string[] FrontWords = ["anfang", "beginn", "oben", "erst", "vorn", "start"];

    public static Insertion Make(string text, Spot spot, Spot goal, PlaceKind kind, InsertEdits inserts)
    {
        bool whole = Removal.IsWhole(spot.View, spot.Inner);
        if (whole && ItemList.At(text, spot.Block.Start) is { } list && list.IndexOf(spot.Block.Start) is int item)
        {
            return Item(list, item, goal, kind);
        }

        return whole ? Sentence(text, spot, goal, kind) : Words(text, spot, goal, kind, inserts);
    }

    /// <summary>Whether a part of the text is named by its start.</summary>
    public static bool NamesFront(string anchor) =>
        FrontWords.Any(word => anchor.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Insertion Item(ItemList list, int item, Spot goal, PlaceKind kind)
    {
        TextSpan region = new(list.Items[0].Line.Start, list.Items[^1].Line.Start + list.Items[^1].Line.Length - list.Items[0].Line.Start);
        if (!DraftText.Contains(region, goal.Words))
        {
            return Insertion.None;
        }

        int target = list.IndexOf(goal.Words.Start);
        IReadOnlyList<TextEdit> edits = ListEdits.Move(list, item, kind == PlaceKind.After ? target + 1 : target);
        return new Insertion(edits, edits.Count == 0 ? 0 : 1);
    }

    private static Insertion Sentence(string text, Spot spot, Spot goal, PlaceKind kind)
    {
        if (spot.Sentence == goal.Sentence)
        {
            return Insertion.None;
        }

        string words = text.Substring(spot.Sentence.Start, spot.Sentence.Length).Trim();
        int at = kind == PlaceKind.Before ? goal.Sentence.Start : goal.Sentence.Start + goal.Sentence.Length;
        TextEdit addition = new(new TextSpan(at, 0), kind == PlaceKind.Before ? words + " " : " " + words);
        TextEdit removal = Removal.Sentence(text, spot);
        bool apart = at <= removal.Span.Start || at >= removal.Span.Start + removal.Span.Length;
        return apart ? new Insertion([removal, addition], 1) : Insertion.None;
    }

    private static Insertion Words(string text, Spot spot, Spot goal, PlaceKind kind, InsertEdits inserts)
    {
        string words = text.Substring(spot.Words.Start, spot.Words.Length);
        if (kind == PlaceKind.Within)
        {
            return Insertion.None;
        }

        Insertion put = inserts.Beside(goal.View, goal.Inner, kind == PlaceKind.After, NewWords.Read(words));
        List<TextEdit> edits = [.. spot.Shift(DeleteEdits.Make(spot.View, spot.Inner)), .. goal.Shift(put.Edits)];
        edits = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length)];
        bool overlap = edits.Zip(edits.Skip(1)).Any(pair => pair.First.Span.Start + pair.First.Span.Length > pair.Second.Span.Start);
        return overlap || put.Edits.Count == 0 ? Insertion.None : new Insertion(edits, put.Confidence);
    }
}
