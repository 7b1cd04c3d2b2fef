namespace DialogueMining.Pipeline.Notes;

/// <summary>A line of a text, without its line end.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Its length without the line end.</param>
internal readonly record struct SourceLine(int Number, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>All lines; they end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public static List<SourceLine> Of(string text)
    {
        List<SourceLine> lines = [];
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                lines.Add(new SourceLine(lines.Count + 1, start, text.Length - start));
                break;
            }

            lines.Add(new SourceLine(lines.Count + 1, start, length));
            int end = start + length;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
