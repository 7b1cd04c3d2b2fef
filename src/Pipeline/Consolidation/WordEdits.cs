using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Parts the edit of a replacement into the words that were replaced and those beside them that only agree: other
/// changes stand beside these, and marks may.
/// </summary>
internal static class WordEdits
{
    /// <summary>The edits, parted where each word beside the old words has one word in the new text.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="edits">Edits of it.</param>
    /// <param name="old">The words that were replaced.</param>
    /// <param name="words">How many words took their place.</param>
    public static IReadOnlyList<TextEdit> Parted(string text, IReadOnlyList<TextEdit> edits, TextSpan old, int words) =>
        [.. edits.SelectMany(edit => Parted(text, edit, old, words))];

    private static List<TextEdit> Parted(string text, TextEdit edit, TextSpan old, int words)
    {
        int end = edit.Span.Start + edit.Span.Length;
        bool around = edit.Span.Start <= old.Start && end >= old.Start + old.Length && edit.Span.Length > old.Length;
        return around && Pairs(text, edit, old, words) is { } parts ? parts : [edit];
    }

    private static List<TextEdit>? Pairs(string text, TextEdit edit, TextSpan old, int words)
    {
        List<TextSpan> before = Words(text, edit.Span.Start, old.Start);
        List<TextSpan> behind = Words(text, old.Start + old.Length, edit.Span.Start + edit.Span.Length);
        List<TextSpan> now = Words(edit.NewText, 0, edit.NewText.Length);
        int front = now.Count - behind.Count - words;
        if (front < Math.Min(1, before.Count) || (before.Count == 0 && front > 0))
        {
            return null;
        }

        List<(TextSpan Was, TextSpan Now)> pairs = [.. before.Count == 0 ? [] : Paired(before, now[..front]), .. behind.Zip(now.TakeLast(behind.Count))];
        if (pairs.Exists(pair => char.ToUpperInvariant(text[pair.Was.Start]) != char.ToUpperInvariant(edit.NewText[pair.Now.Start])))
        {
            return null;
        }

        pairs.Add((old, Joined(now[front], now[front + words - 1])));
        return
        [
            .. pairs.OrderBy(pair => pair.Was.Start)
                .Select(pair => new TextEdit(pair.Was, edit.NewText.Substring(pair.Now.Start, pair.Now.Length)))
                .Where(part => text.Substring(part.Span.Start, part.Span.Length) != part.NewText),
        ];
    }

    // From the right, word by word; „im“ may become „in der“, and „in der“ „im“: the first takes what is over.
    private static IEnumerable<(TextSpan Was, TextSpan Now)> Paired(List<TextSpan> was, List<TextSpan> now)
    {
        int shared = Math.Min(was.Count, now.Count) - 1;
        return was.TakeLast(shared).Zip(now.TakeLast(shared)).Prepend((Joined(was[0], was[^(shared + 1)]), Joined(now[0], now[^(shared + 1)])));
    }

    private static TextSpan Joined(TextSpan first, TextSpan last) => new(first.Start, last.Start + last.Length - first.Start);

    private static List<TextSpan> Words(string text, int start, int end)
    {
        List<TextSpan> words = [];
        int at = start;
        while (at < end)
        {
            int from = at;
            while (at < end && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                words.Add(new TextSpan(from, at - from));
            }

            at++;
        }

        return words;
    }
}
