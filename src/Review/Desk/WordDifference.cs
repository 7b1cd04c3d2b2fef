using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>What differs between two texts, word by word: by the longest common run of words.</summary>
internal static class WordDifference
{
    // A longer stretch between the common beginning and end is shown as one: a table of its size would cost too much.
    private const long MostCells = 4_000_000;

    /// <summary>Common words, words of the first text only (deleted) and of the second only (inserted), in order.</summary>
    public static IReadOnlyList<TextSegment> Between(string before, string after)
    {
        List<string> old = Words(before), fresh = Words(after);
        int start = 0;
        while (start < old.Count && start < fresh.Count && old[start] == fresh[start])
        {
            start++;
        }

        int end = 0;
        while (end < old.Count - start && end < fresh.Count - start && old[^(end + 1)] == fresh[^(end + 1)])
        {
            end++;
        }

        List<TextSegment> segments = [];
        Add(segments, SegmentKind.Unchanged, old[..start]);
        AddMiddle(segments, old[start..^end], fresh[start..^end]);
        Add(segments, SegmentKind.Unchanged, old[^end..]);
        return segments;
    }

    private static void AddMiddle(List<TextSegment> segments, List<string> old, List<string> fresh)
    {
        if ((long)old.Count * fresh.Count > MostCells)
        {
            Add(segments, SegmentKind.Deleted, old);
            Add(segments, SegmentKind.Inserted, fresh);
            return;
        }

        int[,] common = CommonWords(old, fresh);
        int left = 0, right = 0;
        while (left < old.Count || right < fresh.Count)
        {
            if (left < old.Count && right < fresh.Count && old[left] == fresh[right])
            {
                Add(segments, SegmentKind.Unchanged, [old[left++]]);
                right++;
            }
            else if (right == fresh.Count || (left < old.Count && common[left + 1, right] >= common[left, right + 1]))
            {
                Add(segments, SegmentKind.Deleted, [old[left++]]);
            }
            else
            {
                Add(segments, SegmentKind.Inserted, [fresh[right++]]);
            }
        }
    }

    private static int[,] CommonWords(List<string> old, List<string> fresh)
    {
        int[,] common = new int[old.Count + 1, fresh.Count + 1];
        for (int left = old.Count - 1; left >= 0; left--)
        {
            for (int right = fresh.Count - 1; right >= 0; right--)
            {
                common[left, right] = old[left] == fresh[right]
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        return common;
    }

    // A word with what separates it from the next.
    private static List<string> Words(string text)
    {
        List<string> words = [];
        int start = 0;
        for (int at = 1; at <= text.Length; at++)
        {
            if (at == text.Length || (char.IsWhiteSpace(text[at - 1]) != char.IsWhiteSpace(text[at])))
            {
                words.Add(text[start..at]);
                start = at;
            }
        }

        return words;
    }

    private static void Add(List<TextSegment> segments, SegmentKind kind, List<string> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        string text = string.Concat(words);
        if (segments.Count > 0 && segments[^1].Kind == kind)
        {
            segments[^1] = segments[^1] with { Text = segments[^1].Text + text };
        }
        else
        {
            segments.Add(new TextSegment(kind, text, []));
        }
    }
}
