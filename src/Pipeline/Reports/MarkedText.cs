using System.Text;
using System.Text.RegularExpressions;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>
/// Puts marks round what was added and taken away in a Markdown text, so that the Markdown stays right: white
/// space, list and heading marks stay outside, and each line is marked by itself.
/// </summary>
/// <param name="inserted">Opening and closing mark of an addition.</param>
/// <param name="deleted">Opening and closing mark of a deletion.</param>
internal sealed partial class MarkedText((string Open, string Close) inserted, (string Open, string Close) deleted)
{
    public string Write(IEnumerable<TextSegment> segments)
    {
        StringBuilder text = new();
        foreach (TextSegment segment in segments)
        {
            Append(text, segment);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, TextSegment segment)
    {
        if (segment.Kind == SegmentKind.Unchanged)
        {
            text.Append(segment.Text);
            return;
        }

        (string open, string close) = segment.Kind == SegmentKind.Inserted ? inserted : deleted;
        string[] lines = segment.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            bool atLineStart = text.Length == 0 || text[^1] == '\n';
            AppendLine(text, lines[i], atLineStart, open, close);
        }
    }

    private static void AppendLine(StringBuilder text, string line, bool atLineStart, string open, string close)
    {
        int start = atLineStart ? BlockMark().Match(line).Length : line.Length - line.TrimStart().Length;
        int end = line.TrimEnd().Length;
        if (start >= end)
        {
            text.Append(line);
            return;
        }

        text.Append(line, 0, start).Append(open).Append(line, start, end - start).Append(close).Append(line, end, line.Length - end);
    }

    [GeneratedRegex(@"^\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)\s+)*")]
    private static partial Regex BlockMark();
}
