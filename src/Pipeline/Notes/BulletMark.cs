using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>The mark that begins a bullet: - * • – — + o · > ► 1. 1) (1) a) 1.2 and nested ones.</summary>
/// <param name="Start">Offset of the mark in the line: how far the bullet is set in.</param>
/// <param name="Content">Offset of the text after it; the line's length for an empty bullet.</param>
internal readonly record struct BulletMark(int Start, int Content)
{
    private const string Free = "-–—•·►▸▪▶➢➤✓✔☐☑‣◦";
    private const string NeedSpace = "*+o~○●■□";

    private static readonly FrozenSet<string> AfterNumbers = LanguageData.Set("words-after-numbers.txt");

    /// <summary>Reads the mark of a line; null where the line is no bullet.</summary>
    public static BulletMark? Read(ReadOnlySpan<char> line)
    {
        int start = SkipSpace(line, 0);
        if (start == line.Length)
        {
            return null;
        }

        int end = line[start] == '>' ? EndOfQuote(line, start) : EndOfMark(line, start);
        return end < 0 ? null : new BulletMark(start, SkipSpace(line, end));
    }

    /// <summary>E-mail quotes: „&gt;“, and a further mark behind it („&gt; - “).</summary>
    private static int EndOfQuote(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        while (end < line.Length && line[end] is '>' or ' ')
        {
            end++;
        }

        int nested = end < line.Length ? EndOfMark(line, end) : -1;
        return nested < 0 ? end : nested;
    }

    private static int EndOfMark(ReadOnlySpan<char> line, int start)
    {
        char mark = line[start];
        if (char.IsAsciiDigit(mark) || (mark == '(' && start + 1 < line.Length && char.IsAsciiDigit(line[start + 1])))
        {
            return EndOfNumber(line, start);
        }

        if (NeedSpace.Contains(mark, StringComparison.Ordinal))
        {
            return IsSpaceOrEnd(line, start + 1) ? EndOfBox(line, start + 1) : EndOfLetter(line, start);
        }

        return Free.Contains(mark, StringComparison.Ordinal) ? EndOfFree(line, start) : EndOfLetter(line, start);
    }

    /// <summary>A dash may touch its text; „->“, „--“ and „-5“ are something else.</summary>
    private static int EndOfFree(ReadOnlySpan<char> line, int start)
    {
        int end = start + 1;
        if (IsSpaceOrEnd(line, end))
        {
            return EndOfBox(line, end);
        }

        bool isDouble = line[end] == line[start];
        return isDouble
            ? IsSpaceOrEnd(line, end + 1) ? end + 1 : -1
            : char.IsLetter(line[end]) || line[end] is '„' or '"' or '»' or '«' or '“' or '‚' or '\'' or '(' or '*' ? end : -1;
    }

    /// <summary>„[ ]“ and „[x]“ behind the mark belong to it.</summary>
    private static int EndOfBox(ReadOnlySpan<char> line, int end)
    {
        int at = SkipSpace(line, end);
        return at + 2 < line.Length && line[at] == '[' && line[at + 2] == ']' && line[at + 1] is ' ' or 'x' or 'X'
            ? at + 3
            : end;
    }

    /// <summary>„1.“, „1)“, „(1)“, „1.2“, „1.2.“; no dates and amounts.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> line, int start)
    {
        int first = start + (line[start] == '(' ? 1 : 0);
        int single = Letters.EndOfRun(line, first, char.IsAsciiDigit);
        int at = single - first is > 0 and < 4 ? EndOfParts(line, single) : -1;
        if (at < 0)
        {
            return -1;
        }

        bool isClosed = IsAnyAt(line, at, ".)");
        int end = at + (isClosed ? 1 : 0);
        bool isMark = isClosed || at > single;
        return isMark && IsSpaceOrEnd(line, end) && !IsAmount(line, end) ? end : -1;
    }

    /// <summary>Passes over „.2.3“; -1 where a part is too long to be a list's number („1.000“).</summary>
    private static int EndOfParts(ReadOnlySpan<char> line, int at)
    {
        while (at + 1 < line.Length && line[at] == '.' && char.IsAsciiDigit(line[at + 1]))
        {
            int next = Letters.EndOfRun(line, at + 1, char.IsAsciiDigit);
            if (next - at > 3)
            {
                return -1;
            }

            at = next;
        }

        return at;
    }

    /// <summary>„a)“, „(b)“, „iv)“.</summary>
    private static int EndOfLetter(ReadOnlySpan<char> line, int start)
    {
        int first = start + (line[start] == '(' ? 1 : 0);
        int at = Letters.EndOfRun(line, first, char.IsAsciiLetter);
        bool isNumber = at - first == 1 || (at - first is > 1 and < 5 && Letters.EndOfRun(line, first, IsRoman) == at);
        return isNumber && IsAnyAt(line, at, ")") && IsSpaceOrEnd(line, at + 1) ? at + 1 : -1;
    }

    private static bool IsRoman(char letter) => letter is 'i' or 'v' or 'x' or 'I' or 'V' or 'X';

    private static bool IsAnyAt(ReadOnlySpan<char> line, int at, string marks) =>
        at < line.Length && marks.Contains(line[at], StringComparison.Ordinal);

    /// <summary>„2. Juni“ and „10.30 Uhr“ begin a sentence, no bullet.</summary>
    private static bool IsAmount(ReadOnlySpan<char> line, int end)
    {
        int start = SkipSpace(line, end);
        int at = Letters.EndOfRun(line, start, char.IsLetter);
        return at > start && AfterNumbers.Contains(WordFold.Fold(line[start..at].ToString()));
    }

    private static int SkipSpace(ReadOnlySpan<char> line, int at) =>
        Letters.EndOfRun(line, at, letter => char.IsWhiteSpace(letter) || Letters.IsInvisible(letter));

    private static bool IsSpaceOrEnd(ReadOnlySpan<char> line, int at) =>
        at >= line.Length || char.IsWhiteSpace(line[at]);
}
