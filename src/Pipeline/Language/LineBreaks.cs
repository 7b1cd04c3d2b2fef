namespace DialogueMining.Pipeline.Language;

/// <summary>What line breaks between two tokens mean.</summary>
internal static class LineBreaks
{
    private const string Bullets = "-–—•*·●▪‣○◦+→>";

    /// <summary>Whether a blank line lies in the gap.</summary>
    public static bool IsParagraphEnd(ReadOnlySpan<char> gap) => gap.Count('\n') + LoneReturns(gap) > 1;

    /// <summary>Whether the first token of a line is a bullet or a list number.</summary>
    public static bool IsListMark(ReadOnlySpan<char> text, TokenSpan token) =>
        token.Shape == TokenShape.Ordinal
        || (token.Length == 1 && Bullets.Contains(text[token.Start], StringComparison.Ordinal)
            && token.End < text.Length && text[token.End] is ' ' or '\t');

    private static int LoneReturns(ReadOnlySpan<char> gap)
    {
        int returns = 0;
        for (int at = 0; at < gap.Length; at++)
        {
            returns += gap[at] is '\u2029' || (gap[at] == '\r' && (at + 1 >= gap.Length || gap[at + 1] != '\n')) ? 1 : 0;
        }

        return returns;
    }
}
