using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>An item of a Markdown list.</summary>
/// <param name="Line">From the first character of its line to the end of its last line, line break included.</param>
/// <param name="Mark">White space and list mark before its text.</param>
/// <param name="Core">Its text without the punctuation that only lists have at this point.</param>
/// <param name="Tail">That punctuation: „,“, „, und“, „.“ or nothing.</param>
internal sealed record ListEntry(TextSpan Line, string Mark, TextSpan Core, TextSpan Tail);

/// <summary>Items of one level that stand below one another, as a text reads now.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Items">The items, in order; at least one.</param>
internal sealed record ItemList(string Text, IReadOnlyList<ListEntry> Items)
{
    // Longer numbers begin a sentence („2006. Das Jahr“), no item.
    private const int MostDigits = 3;

    private static readonly string[] Joints = [" und", " oder", " sowie"];

    /// <summary>The list that the offset stands in; null when its line is no item.</summary>
    public static ItemList? At(string text, int offset)
    {
        int own = LineStart(text, offset);
        while (own > 0 && MarkLength(text, own) == 0 && IsInner(text, own))
        {
            own = LineStart(text, own - 1);
        }

        if (MarkLength(text, own) == 0)
        {
            return null;
        }

        int indent = Indent(text, own);
        List<int> starts = [own];
        for (int line = own; Previous(text, line, indent) is { } before; line = before)
        {
            starts.Insert(0, before);
        }

        for (int line = own; Next(text, line, indent) is { } after; line = after)
        {
            starts.Add(after);
        }

        return new ItemList(text, [.. starts.Select((start, index) =>
            Entry(text, start, index + 1 < starts.Count ? starts[index + 1] : ItemEnd(text, start, indent)))]);
    }

    /// <summary>Index of the item that the offset stands in.</summary>
    public int IndexOf(int offset)
    {
        int index = 0;
        while (index + 1 < Items.Count && Items[index + 1].Line.Start <= offset)
        {
            index++;
        }

        return index;
    }

    /// <summary>Text of a span.</summary>
    public string Of(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Length of the list mark of a line with the white space around it; 0 when the line is no item.</summary>
    public static int MarkLength(string text, int lineStart)
    {
        int at = lineStart + Indent(text, lineStart);
        int end = MarkEnd(text, at);
        int word = end + Indent(text, end);
        bool item = end > at && word > end && word < text.Length && text[word] != '\n';
        return item ? word - lineStart : 0;
    }

    private static int MarkEnd(string text, int at)
    {
        if (at < text.Length && text[at] is '-' or '*' or '+' or '•' or '–')
        {
            return at + 1;
        }

        int digits = at;
        while (digits < text.Length && digits - at < MostDigits && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > at && digits < text.Length && text[digits] is '.' or ')' ? digits + 1 : at;
    }

    private static ListEntry Entry(string text, int start, int end)
    {
        int mark = MarkLength(text, start);
        int last = LineEnd(text, start);
        while (last < end && !IsBlank(text, last) && MarkLength(text, last) == 0)
        {
            last = LineEnd(text, last);
        }

        TextSpan content = Trim(text, start + mark, last);
        int tail = TailLength(text.AsSpan(content.Start, content.Length));
        return new ListEntry(
            new TextSpan(start, end - start),
            text.Substring(start, mark),
            content with { Length = content.Length - tail },
            new TextSpan(content.Start + content.Length - tail, tail));
    }

    private static int TailLength(ReadOnlySpan<char> content)
    {
        int length = content.Length;
        foreach (string joint in Joints)
        {
            length = content.EndsWith(joint, StringComparison.Ordinal) ? content.Length - joint.Length : length;
        }

        bool mark = length > 0 && content[length - 1] is ',' or ';' or '.';
        return content.Length - (mark ? length - 1 : length);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    private static int? Previous(string text, int line, int indent)
    {
        int at = line;
        while (at > 0)
        {
            at = LineStart(text, at - 1);
            if (MarkLength(text, at) > 0 && Indent(text, at) == indent)
            {
                return at;
            }

            if (!IsBlank(text, at) && !IsInner(text, at) && Indent(text, at) <= indent)
            {
                return null;
            }
        }

        return null;
    }

    private static int? Next(string text, int line, int indent)
    {
        int at = ItemEnd(text, line, indent);
        while (at < text.Length && IsBlank(text, at))
        {
            at = LineEnd(text, at);
        }

        return at < text.Length && MarkLength(text, at) > 0 && Indent(text, at) == indent ? at : null;
    }

    // The item's own line and the deeper ones below it.
    private static int ItemEnd(string text, int line, int indent)
    {
        int at = LineEnd(text, line);
        while (at < text.Length && !IsBlank(text, at) && (Indent(text, at) > indent || MarkLength(text, at) == 0) && text[at] != '#')
        {
            at = LineEnd(text, at);
        }

        return at;
    }

    private static bool IsInner(string text, int line) => Indent(text, line) > 0 && !IsBlank(text, line);

    private static bool IsBlank(string text, int line) => text.AsSpan(line, LineEnd(text, line) - line).IsWhiteSpace();

    private static int Indent(string text, int line)
    {
        int at = line;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at - line;
    }

    private static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private static int LineEnd(string text, int offset)
    {
        int end = offset < text.Length ? text.IndexOf('\n', offset) : -1;
        return end < 0 ? text.Length : end + 1;
    }
}
