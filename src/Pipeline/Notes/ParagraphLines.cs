using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Whether the lines of a paragraph are one running text or a list without bullets. Wrapped text fills its lines and
/// has full stops; a list has short lines and none.
/// </summary>
internal static class ParagraphLines
{
    /// <summary>A line that could have taken the next word within this width was ended on purpose; nobody wraps narrower.</summary>
    private const int NarrowestWrap = 60;

    private static readonly FrozenSet<string> OpenEnds = LanguageData.Set("line-open-ends.txt");

    public static bool IsList(string text, IReadOnlyList<SourceLine> lines)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            ReadOnlySpan<char> line = text.AsSpan(lines[index].Start, lines[index].Length).Trim();
            bool isLast = index == lines.Count - 1;
            bool isArrow = index > 0 && LineForm.StartsWithArrow(line);
            if (isArrow || line.IsEmpty || HasSentenceMark(line) || (!isLast && (IsOpen(line) || IsFull(line, text, lines[index + 1]))))
            {
                return false;
            }
        }

        return lines.Count > 1;
    }

    /// <summary>Whether a line that follows a word with a hyphen goes on with that word („Gesell-“, „schaft“).</summary>
    public static bool GoesOn(ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> text = next.TrimStart();
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > 0 && char.IsLower(text[0]) && text[..end] is not ("und" or "oder" or "sowie" or "bzw" or "u" or "als");
    }

    private static bool HasSentenceMark(ReadOnlySpan<char> line) =>
        line[^1] is '.' or '!' or '?' or '…' || line.Contains(". ", StringComparison.Ordinal);

    private static bool IsFull(ReadOnlySpan<char> line, string text, SourceLine next)
    {
        ReadOnlySpan<char> following = text.AsSpan(next.Start, next.Length).Trim();
        int word = following.IndexOf(' ');
        return line.Length + 1 + (word < 0 ? following.Length : word) > NarrowestWrap;
    }

    /// <summary>A line that ends in a comma, a hyphen or a function word is not finished.</summary>
    private static bool IsOpen(ReadOnlySpan<char> line)
    {
        int space = line.LastIndexOf(' ');
        string last = WordFold.Fold(line[(space + 1)..].ToString());
        return line[^1] is ',' or '-' or '–' or '(' or '„' or ';' || OpenEnds.Contains(last);
    }
}
