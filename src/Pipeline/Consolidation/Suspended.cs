using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Replaces compounds that share their last part: „Segel- und Rudersports“ gives way as its last word would.</summary>
internal static class Suspended
{
    /// <summary>Edits of the sentence; null where the words are no such pair.</summary>
    public static IReadOnlyList<TextEdit>? Replace(PhraseReplacer replacer, SentenceView view, TextSpan old, string words)
    {
        int first = view.At(old.Start);
        int last = view.Behind(old) - 1;
        bool pair = last == first + 2 && view.Form(first).EndsWith('-') && view.IsJoint(first + 1) && view.IsNoun(last)
            && !words.Contains("- ", StringComparison.Ordinal);
        if (!pair)
        {
            return null;
        }

        int start = view.Start(first);
        int gone = view.Start(last) - start;
        string reduced = view.Text.Remove(start, gone);
        IReadOnlyList<TextEdit> edits = replacer.Replace(reduced, new TextSpan(start, view.Form(last).Length), words).Edits;
        return [.. edits.Select(edit => Widened(edit, start, gone))];
    }

    // What stands behind the words that go keeps its distance to the end.
    private static TextEdit Widened(TextEdit edit, int start, int gone)
    {
        int end = edit.Span.Start + edit.Span.Length;
        int from = edit.Span.Start > start ? edit.Span.Start + gone : edit.Span.Start;
        int to = end > start ? end + gone : end;
        return edit with { Span = new TextSpan(from, to - from) };
    }
}
