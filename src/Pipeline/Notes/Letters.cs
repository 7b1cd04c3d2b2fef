namespace DialogueMining.Pipeline.Notes;

/// <summary>Characters that notes hold and readers do not see, or that break a text in two.</summary>
internal static class Letters
{
    /// <summary>
    /// Control characters, writing directions, marks of byte order and soft hyphens: they are left out of what a
    /// statement says, since they hide or turn round what stands beside them. Joiners stay: emoji need them.
    /// </summary>
    public static bool IsInvisible(char letter) => letter switch
    {
        '\t' or '\r' or '\n' => false,
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => true,
        _ => IsDirection(letter) || (char.IsControl(letter) && !IsBreak(letter)),
    };

    /// <summary>Marks that turn the direction of writing.</summary>
    public static bool IsDirection(char letter) =>
        letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Page and line breaks within a line of the file: they read as a space.</summary>
    public static bool IsBreak(char letter) =>
        letter is '\v' or '\f' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Offset behind the letters from an offset on that fit.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int at, Func<char, bool> fits)
    {
        while (at < text.Length && fits(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Offset of the first of the letters before an offset that fit.</summary>
    public static int StartOfRun(ReadOnlySpan<char> text, int at, Func<char, bool> fits)
    {
        while (at > 0 && fits(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a span holds nothing that a reader sees.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !IsInvisible(letter))
            {
                return false;
            }
        }

        return true;
    }
}
