using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Takes the marks of emphasis and links along whose words all go, so that none is left without its other half.</summary>
internal static class WholeMarks
{
    /// <summary>The edit, as much wider as the marks around its words ask for.</summary>
    public static TextEdit Around(string text, TextEdit edit)
    {
        (int start, int end) = (edit.Span.Start, edit.Span.Start + edit.Span.Length);
        while (Wider(text, start, end) is { } wider)
        {
            (start, end) = wider;
        }

        return edit with { Span = new TextSpan(start, end - start) };
    }

    private static (int Start, int End)? Wider(string text, int start, int end) => Link(text, start, end) ?? Emphasis(text, start, end);

    private static (int Start, int End)? Link(string text, int start, int end)
    {
        bool opens = start > 0 && text[start - 1] == '[';
        bool closes = end < text.Length && text[end] == ']';
        return opens && text.IndexOf("](", start, StringComparison.Ordinal) is var close and >= 0 && close < end ? (start - 1, end)
            : closes && IsOpen(text, start, end) ? (start, LinkEnd(text, end))
            : opens && closes ? (start - 1, LinkEnd(text, end))
            : null;
    }

    private static (int Start, int End)? Emphasis(string text, int start, int end)
    {
        int before = Run(text, start - 1, -1);
        int behind = Run(text, end, 1);
        return behind > 0 && IsHalf(text, start, end, text[end]) ? (start, end + behind)
            : before > 0 && IsHalf(text, start, end, text[start - 1]) ? (start - before, end)
            : before > 0 && before == behind && text[start - 1] == text[end] ? (start - before, end + behind)
            : null;
    }

    // „**“ is one mark.
    private static int Run(string text, int from, int step)
    {
        int at = from;
        while (at >= 0 && at < text.Length && text[at] is '*' or '_' && text[at] == text[from])
        {
            at += step;
        }

        return Math.Abs(at - from);
    }

    // One mark of the pair is among the words that go.
    private static bool IsHalf(string text, int start, int end, char mark)
    {
        int runs = 0;
        for (int at = start; at < end; at++)
        {
            runs += text[at] == mark && (at == start || text[at - 1] != mark) ? 1 : 0;
        }

        return runs % 2 == 1;
    }

    private static bool IsOpen(string text, int start, int end) =>
        text.LastIndexOf('[', end - 1, end - start) is var open and >= 0 && text.IndexOf(']', open, end - open) < 0;

    private static int LinkEnd(string text, int close) =>
        close + 1 < text.Length && text[close + 1] == '(' && text.IndexOf(')', close) is var end and >= 0 ? end + 1 : close + 1;
}
