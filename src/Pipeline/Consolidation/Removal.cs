using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Takes words away: a part of a sentence, a sentence, a list item, a paragraph or heading.</summary>
internal static class Removal
{
    /// <summary>The edits of the whole text; empty when nothing of the text would be left.</summary>
    public static Insertion Make(string text, Spot spot)
    {
        if (!IsWhole(spot.View, spot.Inner))
        {
            Insertion part = PlainSentence.HasMarks(spot.View.Text) ? BesideMarks(spot.View.Text, spot.Inner) : DeleteEdits.Make(spot.View, spot.Inner);
            return part with { Edits = spot.Shift(part.Edits) };
        }

        return new Insertion(IsWholeBlock(text, spot) ? Block(text, spot) : [Sentence(text, spot)], 1);
    }

    // The grammar is that of the words alone; a link or emphasis whose words all go goes with them.
    private static Insertion BesideMarks(string sentence, TextSpan words)
    {
        PlainSentence plain = PlainSentence.Of(sentence);
        Insertion part = DeleteEdits.Make(new SentenceView(plain.Text), plain.Here(words));
        return part with { Edits = [.. part.Edits.Select(edit => WholeMarks.Around(sentence, plain.Back(edit)))] };
    }

    /// <summary>Whether the words are all that the sentence says, but for articles and marks.</summary>
    public static bool IsWhole(SentenceView view, TextSpan words)
    {
        for (int index = 0; index < view.Tokens.Count; index++)
        {
            bool outside = !DraftText.Contains(words, view.Tokens[index].Span);
            if (outside && view.IsWord(index) && !view.IsDeterminer(index) && !view.IsJoint(index))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the sentence is all that its block says.</summary>
    public static bool IsWholeBlock(string text, Spot spot)
    {
        ReadOnlySpan<char> before = text.AsSpan(spot.Block.Start, spot.Sentence.Start - spot.Block.Start);
        return before[DraftText.NumberOf(before)..].IsWhiteSpace()
            && !HasWords(text[(spot.Sentence.Start + spot.Sentence.Length)..(spot.Block.Start + spot.Block.Length)]);
    }

    /// <summary>The sentence with one of the spaces around it.</summary>
    public static TextEdit Sentence(string text, Spot spot)
    {
        int start = spot.Sentence.Start;
        int end = start + spot.Sentence.Length;
        int blockEnd = spot.Block.Start + spot.Block.Length;
        while (end < blockEnd && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end >= blockEnd && start > spot.Block.Start && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return new TextEdit(new TextSpan(start, Math.Min(end, blockEnd) - start), string.Empty);
    }

    /// <summary>The block with its line and the blank lines behind it; empty when nothing of the text would be left.</summary>
    public static IReadOnlyList<TextEdit> Block(string text, Spot spot)
    {
        if (ItemList.At(text, spot.Block.Start) is { } list)
        {
            return list.Items.Count > 1 ? ListEdits.Delete(list, list.IndexOf(spot.Block.Start)) : [];
        }

        int start = spot.Block.Start == 0 ? 0 : text.LastIndexOf('\n', spot.Block.Start - 1) + 1;
        int end = spot.Block.Start + spot.Block.Length;
        end += text.Length - end - text.AsSpan(end).TrimStart().Length;
        if (end == text.Length)
        {
            // The last paragraph leaves the line break that ends the text.
            int kept = text.AsSpan(0, start).TrimEnd().Length;
            start = Math.Min(start, kept + (text.EndsWith('\n') ? 1 : 0));
        }

        bool all = !HasWords(text[..start]) && !HasWords(text[end..]);
        return all ? [] : [new TextEdit(new TextSpan(start, end - start), string.Empty)];
    }

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);
}
