using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Finds sentences that end without a mark, as telegram style has it: „Kurze Wege Wir waren begeistert“. German writes
/// function words with a capital only at the start of a sentence, so one in the middle shows it.
/// </summary>
internal static class MissingPoint
{
    /// <summary>Words behind an article that is part of a name: „Die Linke“, „Der Spiegel“.</summary>
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["Linke", "Linken", "Grünen", "Zeit", "Welt", "Spiegel", "Erste", "Zauberflöte", "Rosenkavalier"],
        StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsBefore(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index)
    {
        TokenSpan token = tokens[index];
        return CharKinds.IsUpper(text[token.Start]) && index > 1 && SentenceOpeners.IsSure(text.Slice(token.Start, token.Length))
            && CanEnd(text, tokens, index - 1) && GoesOn(text, tokens, index + 1);
    }

    /// <summary>A sentence ends with a word of its own, not with an article, a preposition or a conjunction.</summary>
    private static bool CanEnd(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index)
    {
        TokenSpan last = tokens[index];
        ReadOnlySpan<char> word = text.Slice(last.Start, last.Length);
        return last.Shape == TokenShape.Word && word.Length > 2 && !StopWords.Contains(word);
    }

    /// <summary>What follows is written small or is a noun: in a run of capitals the word is part of a title.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index)
    {
        if (index >= tokens.Length || tokens[index].Shape != TokenShape.Word)
        {
            return false;
        }

        ReadOnlySpan<char> word = text.Slice(tokens[index].Start, tokens[index].Length);
        return !TitleLookup.Contains(word) && !SentenceEnds.IsOpener(text, tokens[index]);
    }
}
