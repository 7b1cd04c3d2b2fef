using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>„sowohl Kinder als auch Eltern“: with one of the two gone, the words that tied them together go too.</summary>
internal static class Correlatives
{
    private static readonly (string[] Opener, string[] Joint)[] Pairs =
    [
        (["sowohl"], ["als", "auch"]),
        (["sowohl"], ["wie", "auch"]),
        (["sowohl"], ["wie"]),
        (["sowohl"], ["als"]),
        (["nicht", "nur"], ["sondern", "auch"]),
        (["nicht", "nur"], ["sondern"]),
        (["entweder"], ["oder"]),
    ];

    /// <summary>The edits without one of the two; null where the words are none of such a pair.</summary>
    public static IReadOnlyList<TextEdit>? Without(SentenceView view, TextSpan words)
    {
        foreach ((string[] opener, string[] joint) in Pairs)
        {
            int first = Find(view, opener, 0);
            int second = first < 0 ? -1 : Find(view, joint, first + opener.Length + 1);
            if (second > 0 && Without(view, words, (first, first + opener.Length), (second, second + joint.Length)) is { } edits)
            {
                return edits;
            }
        }

        return null;
    }

    private static IReadOnlyList<TextEdit>? Without(SentenceView view, TextSpan words, (int First, int End) opener, (int First, int End) joint)
    {
        int from = view.At(words.Start);
        while (from > 0 && view.IsDeterminer(from - 1))
        {
            from--;
        }

        int behind = view.Behind(words);
        int firstEnd = view.IsComma(joint.First - 1) ? joint.First - 1 : joint.First;
        if (from == opener.End && behind == firstEnd)
        {
            return [Cut(view, opener.First, view.Start(joint.End))];
        }

        bool second = from == joint.End;
        return !second ? null :
        [
            Cut(view, opener.First, view.Start(opener.End)),
            new TextEdit(new TextSpan(view.End(firstEnd - 1), view.End(behind - 1) - view.End(firstEnd - 1)), string.Empty),
        ];
    }

    // What begins the sentence now takes the capital over.
    private static TextEdit Cut(SentenceView view, int first, int end)
    {
        int start = view.Start(first);
        bool capital = first == 0 && char.IsUpper(view.Text[start]);
        return capital
            ? new TextEdit(new TextSpan(start, end + 1 - start), Capital.Upper(view.Text[end..(end + 1)]))
            : new TextEdit(new TextSpan(start, end - start), string.Empty);
    }

    private static int Find(SentenceView view, string[] words, int from)
    {
        for (int at = from; at + words.Length <= view.Tokens.Count; at++)
        {
            if (Enumerable.Range(0, words.Length).All(index => string.Equals(view.Form(at + index), words[index], StringComparison.OrdinalIgnoreCase)))
            {
                return at;
            }
        }

        return -1;
    }
}
