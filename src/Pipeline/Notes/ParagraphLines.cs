using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Whether the lines of a paragraph are one running text or a list without bullets. A margin breaks a line where the
/// next word finds no room; a line that had room for it was ended on purpose.
/// </summary>
internal static class ParagraphLines
{
    /// <summary>Nobody wraps narrower than this.</summary>
    private const int NarrowestWrap = 60;

    private static readonly FrozenSet<string> OpenEnds = LanguageData.Set("line-open-ends.txt");

    /// <summary>The lines, those that belong together in one group.</summary>
    public static IEnumerable<IReadOnlyList<SourceLine>> Group(string text, IReadOnlyList<SourceLine> lines)
    {
        bool isTelegram = IsTelegram(text, lines);
        bool isList = isTelegram || IsUneven(text, lines);
        bool hasCapitals = !isTelegram && lines.Any(line => char.IsUpper(First(text, line)));
        List<SourceLine> group = [];
        for (int index = 0; index < lines.Count; index++)
        {
            group.Add(lines[index]);
            bool isLast = index == lines.Count - 1;
            if (isLast || (isList && Ends(text, lines[index], lines[index + 1], hasCapitals)))
            {
                yield return group;
                group = [];
            }
        }
    }

    /// <summary>Whether a line that follows a word with a hyphen goes on with that word („Gesell-“, „schaft“).</summary>
    public static bool GoesOn(ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> text = next.TrimStart();
        int end = Letters.EndOfRun(text, 0, char.IsLetter);
        return end > 0 && char.IsLower(text[0]) && text[..end] is not ("und" or "oder" or "sowie" or "bzw" or "u" or "als");
    }

    /// <summary>Short lines without any full stop.</summary>
    private static bool IsTelegram(string text, IReadOnlyList<SourceLine> lines)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            if (HasSentenceMark(text, lines[index])
                || (index > 0 && !HasRoom(text, lines[index - 1], lines[index], NarrowestWrap)))
            {
                return false;
            }
        }

        return lines.Count > 1;
    }

    /// <summary>
    /// Whether a line was ended although it had room within the width of the paragraph. Two lines do not tell: the first
    /// is the longer of both wherever a margin broke it.
    /// </summary>
    private static bool IsUneven(string text, IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 3)
        {
            return false;
        }

        int width = lines.Max(line => Trimmed(text, line).Length);
        for (int index = 0; index + 1 < lines.Count; index++)
        {
            if (HasRoom(text, lines[index], lines[index + 1], width) && !IsOpen(Trimmed(text, lines[index])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line of a list is at its end: not open, and the next begins as the lines here begin.</summary>
    private static bool Ends(string text, SourceLine line, SourceLine next, bool hasCapitals) =>
        !IsOpen(Trimmed(text, line)) && LineForm.EndOfArrow(Trimmed(text, next)) < 0
        && !(hasCapitals && char.IsLower(First(text, next)));

    private static bool HasRoom(string text, SourceLine line, SourceLine next, int width)
    {
        ReadOnlySpan<char> following = Trimmed(text, next);
        int word = following.IndexOf(' ');
        return Trimmed(text, line).Length + 1 + (word < 0 ? following.Length : word) <= width;
    }

    private static bool HasSentenceMark(string text, SourceLine line)
    {
        ReadOnlySpan<char> words = Trimmed(text, line);
        return words.IsEmpty || words[^1] is '.' or '!' or '?' or '…' || words.Contains(". ", StringComparison.Ordinal);
    }

    private static char First(string text, SourceLine line) =>
        Trimmed(text, line) is { IsEmpty: false } words ? words[0] : ' ';

    private static ReadOnlySpan<char> Trimmed(string text, SourceLine line) => text.AsSpan(line.Start, line.Length).Trim();

    /// <summary>A line that ends in a comma, a hyphen or a function word is not finished.</summary>
    private static bool IsOpen(ReadOnlySpan<char> line)
    {
        int space = line.LastIndexOf(' ');
        return line.IsEmpty || line[^1] is ',' or '-' or '–' or '(' or '„' or ';'
            || OpenEnds.Contains(WordFold.Fold(line[(space + 1)..].ToString()));
    }
}
