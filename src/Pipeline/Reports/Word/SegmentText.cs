using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The segments of a text as one string, deleted and inserted ones alike, where every character knows its segment.</summary>
internal sealed class SegmentText
{
    private readonly TextSegment[] _segments;
    private readonly int[] _starts;

    public SegmentText(IEnumerable<TextSegment> segments)
    {
        _segments = [.. segments.Where(segment => segment.Text.Length > 0)];
        _starts = new int[_segments.Length];
        StringBuilder text = new();
        for (int index = 0; index < _segments.Length; index++)
        {
            _starts[index] = text.Length;
            text.Append(_segments[index].Text);
        }

        Text = text.ToString();
    }

    /// <summary>All characters.</summary>
    public string Text { get; }

    /// <summary>Segment of the character at a place; the last one for places behind the text, null for an empty text.</summary>
    public TextSegment? At(int place)
    {
        int index = Array.BinarySearch(_starts, Math.Min(place, Text.Length - 1));
        return _segments.Length == 0 ? null : _segments[Math.Max(0, index < 0 ? ~index - 1 : index)];
    }

    /// <summary>A stretch of the text, cut where a segment ends.</summary>
    public IEnumerable<TrackedRun> Runs(int start, int length, RunLook look)
    {
        int end = start + length;
        for (int from = start; from < end;)
        {
            int to = Math.Min(end, EndOf(from));
            yield return Run(from, Text[from..to], look);
            from = to;
        }
    }

    /// <summary>Words that stand for what lies at a place of the text, with its history.</summary>
    public TrackedRun Run(int place, string words, RunLook look)
    {
        TextSegment? segment = At(place);
        return new(words, segment?.Kind ?? SegmentKind.Unchanged, segment?.Changes ?? [], look);
    }

    private int EndOf(int place)
    {
        int index = Array.BinarySearch(_starts, place);
        int next = index < 0 ? ~index : index + 1;
        return next < _starts.Length ? _starts[next] : Text.Length;
    }
}
