using System.Globalization;
using System.Text;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Makes characters visible that would hide or turn round what a reader sees.</summary>
internal static class VisibleText
{
    private const char ControlPictures = '\u2400';

    /// <summary>The text with control characters as their pictures and direction marks by their code.</summary>
    public static string Of(string text)
    {
        int first = FirstHidden(text);
        if (first < 0)
        {
            return text;
        }

        StringBuilder visible = new(text, 0, first, text.Length + 16);
        foreach (char c in text.AsSpan(first))
        {
            visible.Append(Picture(c));
        }

        return visible.ToString();
    }

    private static int FirstHidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsHidden(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Picture(char c) => c switch
    {
        _ when !IsHidden(c) => c.ToString(),
        < ' ' => ((char)(ControlPictures + c)).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]"),
    };

    // Soft hyphens and joiners are harmless; embeddings, overrides and isolates are not.
    private static bool IsHidden(char c) =>
        c is (< ' ' and not '\n' and not '\t') or (>= '\u007F' and < '\u00A0') or (>= '\u200E' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
