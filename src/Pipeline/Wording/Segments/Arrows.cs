namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Arrows as people type and draw them.</summary>
internal static class Arrows
{
    private const string Drawn = "→⇒➔➜➡⟶↦⇨➞▶►";

    private const string NewMark = "(neu)";

    private static readonly string[] OldMarks = ["(alt)", "(bisher)", "(jetzt)"];

    private const string Shaft = "-=–—~";

    /// <summary>Length of the arrow that starts at a place; 0 where none does.</summary>
    public static int LengthAt(string text, int at)
    {
        if (text[at] == '(')
        {
            return OldMark(text, at);
        }

        if (Drawn.Contains(text[at], StringComparison.Ordinal))
        {
            return 1;
        }

        int end = at;
        while (end < text.Length && end - at < 4 && Shaft.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        bool pointed = end < text.Length && text[end] == '>';
        return pointed && (end > at || Free(text, at)) ? end + 1 - at : 0;
    }

    /// <summary>Length of the „(neu)“ behind „A (alt) … B (neu)“ that starts at a place; 0 where none does.</summary>
    public static int NewMarkAt(string text, int at) =>
        text[at] == '(' && At(text, at, NewMark) && Array.Exists(OldMarks, mark => text.AsSpan(0, at).Contains(mark, StringComparison.OrdinalIgnoreCase))
            ? NewMark.Length : 0;

    // „A (alt) … B (neu)“: the first mark, with what stands behind it, points from the one to the other.
    private static int OldMark(string text, int at)
    {
        int length = Array.Find(OldMarks, mark => At(text, at, mark))?.Length ?? 0;
        if (length == 0 || !text.AsSpan(at).Contains(NewMark, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int end = at + length;
        while (end < text.Length && " …,;:./–—-→>=".Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end - at;
    }

    private static bool At(string text, int at, string mark) => text.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase);

    // „A > B“: a bare angle is an arrow between words only.
    private static bool Free(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ';
}
