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
        char before = start > 0 ? text[start - 1] : ' ';
        char behind = end < text.Length ? text[end] : ' ';
        return IsHalf(text, start, end, behind) ? (start, end + 1)
            : IsHalf(text, start, end, before) ? (start - 1, end)
            : before is '*' or '_' && behind == before ? (start - 1, end + 1)
            : null;
    }

    // One mark of the pair is among the words that go.
    private static bool IsHalf(string text, int start, int end, char mark) =>
        mark is '*' or '_' && text.AsSpan(start, end - start).Count(mark) % 2 == 1;

    private static bool IsOpen(string text, int start, int end) =>
        text.LastIndexOf('[', end - 1, end - start) is var open and >= 0 && text.IndexOf(']', open, end - open) < 0;

    private static int LinkEnd(string text, int close) =>
        close + 1 < text.Length && text[close + 1] == '(' && text.IndexOf(')', close) is var end and >= 0 ? end + 1 : close + 1;
}
