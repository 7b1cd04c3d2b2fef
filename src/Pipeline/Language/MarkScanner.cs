namespace DialogueMining.Pipeline.Language;

/// <summary>Reads signs that are no words: runs of points, arrows, dashes, pictographs.</summary>
internal static class MarkScanner
{
    private const string Runs = "-=_~#*+/§";
    private const char EmojiStyle = '\uFE0F';
    private const char Joiner = '\u200D';

    /// <summary>Length of the sign that begins at the place; at least 1.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        char sign = text[at];
        return sign switch
        {
            '.' => Run(text, at, '.'),
            '!' or '?' => CryLength(text, at),
            '<' or '-' or '=' or '–' or '>' => Math.Max(ArrowLength(text, at), RunLength(text, at)),
            '°' when (Follows(text, at, 'C') || Follows(text, at, 'F')) && (at + 2 == text.Length || !CharKinds.IsWord(text[at + 2])) => 2,
            '`' when Follows(text, at, '`') => 2,
            '\'' when Follows(text, at, '\'') => 2,
            _ when char.IsHighSurrogate(sign) || sign >= '\u2190' => PictographLength(text, at),
            _ => RunLength(text, at),
        };
    }

    /// <summary>Whether the sign is an arrow of characters or of its own: „->“, „=>“, „→“.</summary>
    public static bool IsArrow(ReadOnlySpan<char> sign) =>
        sign.Length == 1 ? sign[0] is >= '\u2190' and <= '\u21FF' or >= '\u2794' and <= '\u27BE' : ArrowLength(sign, 0) == sign.Length;

    private static int CryLength(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] is '!' or '?')
        {
            end++;
        }

        return end - at;
    }

    private static int ArrowLength(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        bool left = text[end] == '<';
        end += left ? 1 : 0;
        int shaft = end;
        while (end < text.Length && text[end] is '-' or '=' or '–')
        {
            end++;
        }

        bool right = end > shaft && end < text.Length && text[end] == '>';
        return end > shaft && (left || right) ? end - at + (right ? 1 : 0) : 0;
    }

    private static int RunLength(ReadOnlySpan<char> text, int at) =>
        Runs.Contains(text[at], StringComparison.Ordinal) ? Run(text, at, text[at]) : 1;

    /// <summary>A pictograph with its skin colour, style and the pictographs that joiners tie to it.</summary>
    private static int PictographLength(ReadOnlySpan<char> text, int at)
    {
        int end = at + SignLength(text, at);
        while (end < text.Length)
        {
            if (text[end] == EmojiStyle || IsSkinColour(text, end))
            {
                end += text[end] == EmojiStyle ? 1 : 2;
            }
            else if (text[end] == Joiner && end + 1 < text.Length)
            {
                end += 1 + SignLength(text, end + 1);
            }
            else
            {
                break;
            }
        }

        return end - at;
    }

    private static int SignLength(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool IsSkinColour(ReadOnlySpan<char> text, int at) =>
        text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';

    private static bool Follows(ReadOnlySpan<char> text, int at, char sign) =>
        at + 1 < text.Length && text[at + 1] == sign;

    private static int Run(ReadOnlySpan<char> text, int at, char sign)
    {
        int end = at;
        while (end < text.Length && text[end] == sign)
        {
            end++;
        }

        return end - at;
    }
}
