using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Writes <c>texts/&lt;document&gt;.md</c>: additions in *italics*, deletions in ~~strike~~.</summary>
internal static class ProposedText
{
    private const string Legend = "Ergänzungen sind *kursiv*, Streichungen ~~durchgestrichen~~ gesetzt.";

    private static readonly MarkedText Marks = new(("*", "*"), ("~~", "~~"));

    public static ReadOnlyMemory<byte> Write(ConsolidatedText text)
    {
        StringBuilder markdown = new(Marks.Write(text.Segments));
        if (text.Segments.Any(segment => segment.Kind != SegmentKind.Unchanged))
        {
            markdown.Append(markdown[^1] == '\n' ? "\n" : "\n\n").Append("---\n\n").Append(Legend).Append('\n');
        }

        return Encoding.UTF8.GetBytes(markdown.ToString());
    }
}
