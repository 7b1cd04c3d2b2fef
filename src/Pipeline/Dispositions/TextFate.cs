using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>What became of stretches of a draft.</summary>
internal sealed class TextFate
{
    private readonly List<(TextSpan Span, TextSegment Segment)> _touched = [];

    public TextFate(ConsolidatedText text, IReadOnlyDictionary<ChangeId, Change> changes)
    {
        int at = 0;
        foreach (TextSegment segment in text.Segments)
        {
            int length = segment.Kind == SegmentKind.Inserted ? 0 : segment.Text.Length;
            bool onlyMoved = segment.Changes.All(id =>
                changes.TryGetValue(id, out Change? change) && change.Words.Operation == ChangeOperation.Move);
            if (segment.Kind != SegmentKind.Unchanged && !onlyMoved)
            {
                _touched.Add((new TextSpan(at, length), segment));
            }

            at += length;
        }
    }

    /// <summary>The changes that took words of these places away; empty when the words stay.</summary>
    public IReadOnlyList<ChangeId> GoneBy(IReadOnlyList<Locus> places) => [.. _touched
        .Where(each => each.Segment.Kind == SegmentKind.Deleted && places.Any(place => Overlap(place.Span, each.Span)) && HasWords(each.Segment))
        .SelectMany(each => each.Segment.Changes).Distinct()];

    /// <summary>The changes that put words directly beside these places.</summary>
    public IReadOnlyList<ChangeId> JoinedBy(IReadOnlyList<Locus> places) => [.. _touched
        .Where(each => each.Segment.Kind == SegmentKind.Inserted && places.Any(place => Beside(place.Span, each.Span.Start)))
        .SelectMany(each => each.Segment.Changes).Distinct()];

    // A full stop that gives way to a comma, since another item follows now, takes no words away.
    private static bool HasWords(TextSegment segment) => segment.Text.Any(char.IsLetterOrDigit);

    private static bool Overlap(TextSpan some, TextSpan other) =>
        some.Start < other.Start + other.Length && other.Start < some.Start + some.Length;

    /// <summary>Whether most of the words at a place still stand in the text, there or in what came instead.</summary>
    public bool StillThere(TextSpan place)
    {
        int gone = 0;
        for (int index = 0; index < _touched.Count; index++)
        {
            (TextSpan span, TextSegment segment) = _touched[index];
            if (segment.Kind == SegmentKind.Deleted && Overlap(place, span))
            {
                int start = Math.Max(place.Start, span.Start);
                int end = Math.Min(place.Start + place.Length, span.Start + span.Length);
                string words = segment.Text[(start - span.Start)..(end - span.Start)].Trim();
                bool back = index + 1 < _touched.Count && _touched[index + 1].Segment is { Kind: SegmentKind.Inserted, Text: { } come }
                    && come.Contains(words, StringComparison.Ordinal);
                gone += back ? 0 : end - start;
            }
        }

        return 2 * gone < place.Length;
    }

    // A quotation mark or comma may stand between.
    private static bool Beside(TextSpan span, int offset) =>
        offset >= span.Start - 1 && offset <= span.Start + span.Length + 1;
}
