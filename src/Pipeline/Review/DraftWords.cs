using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Review;

/// <summary>Finds words in a draft as a person names them: whatever their case, whole words only.</summary>
internal sealed class DraftWords(Draft draft)
{
    /// <summary>Every place of the words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="within">Words of the sentence that is meant; null for any.</param>
    public IReadOnlyList<Locus> Find(string words, string? within)
    {
        List<Locus> places = All(words.Trim());
        if (within is null)
        {
            return places;
        }

        List<TextSpan> sentences = [.. All(within.Trim()).Select(SentenceAround)];
        return [.. places.Where(place => sentences.Exists(sentence => Holds(sentence, place.Span)))];
    }

    private List<Locus> All(string words)
    {
        List<Locus> places = [];
        for (int at = Next(words, 0); at >= 0; at = Next(words, at + words.Length))
        {
            TextSpan span = new(at, words.Length);
            DraftBlock? block = draft.Blocks.FirstOrDefault(each => Holds(each.Span, span));
            if (block is not null && IsWhole(span))
            {
                places.Add(new Locus(block.Number, span));
            }
        }

        return places;
    }

    private TextSpan SentenceAround(Locus place)
    {
        TextSpan block = draft.Blocks.First(each => each.Number == place.Block).Span;
        foreach (Sentence sentence in GermanText.Analyze(draft.Text.Substring(block.Start, block.Length)).Sentences)
        {
            TextSpan span = new(block.Start + sentence.Span.Start, sentence.Span.Length);
            if (Holds(span, place.Span))
            {
                return span;
            }
        }

        return block;
    }

    private bool IsWhole(TextSpan span)
    {
        int end = span.Start + span.Length;
        bool opens = span.Start > 0 && char.IsLetterOrDigit(draft.Text[span.Start]) && char.IsLetterOrDigit(draft.Text[span.Start - 1]);
        bool closes = end < draft.Text.Length && char.IsLetterOrDigit(draft.Text[end]) && char.IsLetterOrDigit(draft.Text[end - 1]);
        return !opens && !closes;
    }

    private int Next(string words, int from) => words.Length == 0 || from >= draft.Text.Length
        ? -1
        : draft.Text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(TextSpan outer, TextSpan inner) =>
        inner.Start >= outer.Start && inner.Start + inner.Length <= outer.Start + outer.Length;
}
