using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Words for comparison: coarse keys without quotation marks, articles and small words; „Gegenüber“ in a phrase is a noun.</summary>
internal static class WordRow
{
    private const int ShortestStem = 3;

    private const int LongestShort = 6;

    private const Sense Small = Sense.Article | Sense.And | Sense.Or | Sense.Preposition;

    public static List<string> Of(string? words) => words is null ? [] : [.. Placed(words).Select(word => word.Key)];

    /// <summary>The same with the place of each word.</summary>
    public static List<(string Key, TextSpan Span)> Placed(string words)
    {
        List<(string Key, TextSpan Span)> all = [.. WordCutter.Cut(words, new TextSpan(0, words.Length))
            .Select(span => (NumberKeys.Of(WordKey.Fine(words.Substring(span.Start, span.Length))), span))];
        List<(string Key, TextSpan Span)> content = all.FindAll(word => (WordingLexicon.Of(word.Key) & Small) == Sense.None || DraftIndex.IsNoun(words, word.Span));
        return [.. (content.Count > 0 ? content : all).Select(word => (WordKey.Coarse(word.Key), word.Span))];
    }

    /// <summary>Where a row stands in another without a word between; null where it does not.</summary>
    public static TextSpan? Find(List<string> row, List<(string Key, TextSpan Span)> words)
    {
        for (int first = 0; row.Count > 0 && first + row.Count <= words.Count; first++)
        {
            int count = 0;
            while (count < row.Count && Same(row[count], words[first + count].Key))
            {
                count++;
            }

            if (count == row.Count)
            {
                TextSpan last = words[first + count - 1].Span;
                return new TextSpan(words[first].Span.Start, last.Start + last.Length - words[first].Span.Start);
            }
        }

        return null;
    }

    /// <summary>Takes away what both rows begin and end with, as long as something is left on both sides.</summary>
    public static (List<string> Old, List<string> New) Differ(List<string> old, List<string> fresh)
    {
        int front = 0;
        int most = Math.Min(old.Count, fresh.Count) - 1;
        while (front < most && IsSameWord(old[front], fresh[front]))
        {
            front++;
        }

        int back = 0;
        while (front + back < most && IsSameWord(old[^(back + 1)], fresh[^(back + 1)]))
        {
            back++;
        }

        return (old[front..(old.Count - back)], fresh[front..(fresh.Count - back)]);
    }

    /// <summary>
    /// Takes away at both ends what the draft has around the place anyway („zehn bei den Arbeitsstunden“ for „zwanzig“),
    /// as long as something is left.
    /// </summary>
    public static List<string> Without(List<string> fresh, List<string> around, List<string> old)
    {
        bool Known(string word) => around.Exists(other => Same(word, other)) && !old.Exists(other => Same(word, other));
        int front = fresh.TakeWhile(Known).Count();
        int back = front == fresh.Count ? 0 : fresh.AsEnumerable().Reverse().TakeWhile(Known).Count();
        return front == fresh.Count ? fresh : fresh[front..^back];
    }

    /// <summary>Whether two rows are the same but for a typing mistake in longer words.</summary>
    public static bool Near(List<string> first, List<string> second)
    {
        if (first.Count != second.Count)
        {
            return false;
        }

        for (int index = 0; index < first.Count; index++)
        {
            if (!Same(first[index], second[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two sentences share four words of five.</summary>
    public static bool Alike(List<string> first, List<string> second) =>
        10 * Shared(first, second) >= 4 * (first.Count + second.Count) && 10 * Shared(second, first) >= 4 * (first.Count + second.Count);

    /// <summary>Whether at least half of the words are among others.</summary>
    public static bool HalfIn(List<string> words, List<string> others) => 2 * Shared(words, others) >= words.Count;

    private static int Shared(List<string> words, List<string> others) => words.Count(word => others.Exists(other => Same(word, other)));

    // „alte“ and „alter“, „neue“ and „neuer“: too short for a stem of their own, the same but for an ending. The coarse key has no
    // „e“ behind „u“.
    private static bool IsShortForm(string first, string second)
    {
        int shared = first.AsSpan().CommonPrefixLength(second);
        return shared >= ShortestStem && (IsEnding(first.AsSpan(shared), second.AsSpan(shared)) || (shared > ShortestStem && first[shared - 1] == 'e'
            && IsEnding(first.AsSpan(shared - 1), second.AsSpan(shared - 1))));
    }

    private static bool IsEnding(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => IsEnding(first) && IsEnding(second);

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending is "" or "e" or "er" or "en" or "es" or "em" or "r" or "n" or "s" or "m";

    /// <summary>Whether two coarse keys are the same word in another form („offen“, „offene“), or with a typing mistake.</summary>
    public static bool Same(string first, string second)
    {
        (string one, string other) = (WordKey.Stem(first), WordKey.Stem(second));
        return IsSameWord(first, second) || (one.Length > 4 && other.Length > 4 && one[0] == other[0] && EditDistance.Within(one, other, 1));
    }

    // „dement“ and „Demenz“ in one remark are no typing mistake.
    private static bool IsSameWord(string first, string second)
    {
        (string one, string other) = (WordKey.Stem(first), WordKey.Stem(second));
        return string.Equals(one, other, StringComparison.Ordinal)
            || string.Equals(first, other, StringComparison.Ordinal) || string.Equals(one, second, StringComparison.Ordinal)
            || (first.Length <= LongestShort && second.Length <= LongestShort && IsShortForm(first, second));
    }
}
