namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Arrows as people type and draw them.</summary>
internal static class Arrows
{
    private const string Drawn = "→⇒➔➜➡⟶↦⇨➞▶►";

    private const string Shaft = "-=–—~";

    /// <summary>Length of the arrow that starts at a place; 0 where none does.</summary>
    public static int LengthAt(string text, int at)
    {
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

    // „A > B“: a bare angle is an arrow between words only.
    private static bool Free(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ';
}
