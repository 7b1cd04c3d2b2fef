using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Writes <c>texts/&lt;document&gt;.md</c>: additions in *italics*, deletions in ~~strike~~.</summary>
internal static class ProposedText
{
    private const string Legend = "Ergänzungen sind *kursiv*, Streichungen ~~durchgestrichen~~ gesetzt.";

    public static ReadOnlyMemory<byte> Write(ConsolidatedText text)
    {
        StringBuilder markdown = new();
        foreach (TextSegment segment in text.Segments)
        {
            markdown.Append(Mark(segment));
        }

        if (text.Segments.Any(segment => segment.Kind != SegmentKind.Unchanged))
        {
            markdown.Append(text.Segments[^1].Text.EndsWith('\n') ? "\n" : "\n\n").Append("---\n\n").Append(Legend).Append('\n');
        }

        return Encoding.UTF8.GetBytes(markdown.ToString());
    }

    /// <summary>One stretch with its marks; white space stays outside them, and each line is marked by itself.</summary>
    internal static string Mark(TextSegment segment)
    {
        string mark = segment.Kind switch
        {
            SegmentKind.Inserted => "*",
            SegmentKind.Deleted => "~~",
            _ => string.Empty,
        };
        return mark.Length == 0
            ? segment.Text
            : string.Join('\n', segment.Text.Split('\n').Select(line => MarkLine(line, mark)));
    }

    private static string MarkLine(string line, string mark)
    {
        string core = line.Trim();
        if (core.Length == 0)
        {
            return line;
        }

        int start = line.IndexOf(core, StringComparison.Ordinal);
        return $"{line[..start]}{mark}{core}{mark}{line[(start + core.Length)..]}";
    }
}
