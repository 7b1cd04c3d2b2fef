namespace DialogueMining.Pipeline.Statements;

/// <summary>Tells which line of a text an offset is in. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            bool isEnd = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            if (isEnd)
            {
                _starts.Add(at + 1);
            }
        }
    }

    /// <summary>The line's number, from 1.</summary>
    public int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
