using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline;

/// <summary>The sentences of a consolidated text, with the changes in them: what a reviewer looks at.</summary>
public sealed class TextSentences
{
    private readonly ConsolidatedText _text;
    private readonly int[] _starts;
    private readonly Lazy<TextSpan[]> _sentences;

    /// <summary>The sentences of a text.</summary>
    public TextSentences(ConsolidatedText text)
    {
        _text = text;
        _starts = new int[text.Segments.Count];
        int at = 0;
        for (int index = 0; index < _starts.Length; index++)
        {
            _starts[index] = at;
            at += text.Segments[index].Kind == SegmentKind.Deleted ? 0 : text.Segments[index].Text.Length;
        }

        _sentences = new(() => [.. SentencesOf(text.Proposed)]);
    }

    /// <summary>
    /// The sentences that a change touches, with „…“ between those that do not follow each other: without the inserted words as
    /// they were, without the deleted ones as they become. Empty where it is not in the text.
    /// </summary>
    public IReadOnlyList<TextSegment> Around(ChangeId change)
    {
        List<(int From, int To)> stretches = [];
        foreach (int index in Enumerable.Range(0, _starts.Length).Where(index => _text.Segments[index].Changes.Contains(change)))
        {
            (int from, int to) = Stretch(_starts[index], End(index));
            if (stretches.Count > 0 && from <= stretches[^1].To + 1)
            {
                stretches[^1] = (stretches[^1].From, Math.Max(to, stretches[^1].To));
            }
            else
            {
                stretches.Add((from, to));
            }
        }

        List<TextSegment> segments = [];
        foreach ((int from, int to) in stretches)
        {
            segments.AddRange(segments.Count > 0 ? [new TextSegment(SegmentKind.Unchanged, " … ", [])] : []);
            segments.AddRange(Between(from, to));
        }

        return segments;
    }

    /// <summary>Every sentence with a change in it, as it becomes, with the changes.</summary>
    public IEnumerable<(string Sentence, IReadOnlyList<ChangeId> Changes)> Changed()
    {
        foreach (TextSpan sentence in _sentences.Value)
        {
            ChangeId[] changes =
            [
                .. Enumerable.Range(0, _starts.Length)
                    .Where(index => _text.Segments[index].Kind != SegmentKind.Unchanged && Touches(sentence, _starts[index], End(index)))
                    .SelectMany(index => _text.Segments[index].Changes).Distinct(),
            ];
            if (changes.Length > 0)
            {
                yield return (_text.Proposed.Substring(sentence.Start, sentence.Length), changes);
            }
        }
    }

    private (int From, int To) Stretch(int start, int end)
    {
        TextSpan[] touched = [.. _sentences.Value.Where(sentence => Touches(sentence, start, end))];
        return touched.Length == 0
            ? (start, end)
            : (Math.Min(start, touched[0].Start), Math.Max(end, touched[^1].Start + touched[^1].Length));
    }

    private List<TextSegment> Between(int from, int to)
    {
        List<TextSegment> segments = [];
        for (int index = 0; index < _starts.Length; index++)
        {
            TextSegment segment = _text.Segments[index];
            if (segment.Kind == SegmentKind.Deleted)
            {
                segments.AddRange(_starts[index] >= from && _starts[index] <= to ? [segment] : []);
                continue;
            }

            int first = Math.Max(from, _starts[index]), last = Math.Min(to, End(index));
            segments.AddRange(first < last ? [segment with { Text = segment.Text[(first - _starts[index])..(last - _starts[index])] }] : []);
        }

        return segments;
    }

    private int End(int index) =>
        _starts[index] + (_text.Segments[index].Kind == SegmentKind.Deleted ? 0 : _text.Segments[index].Text.Length);

    // A point at the edge of a sentence touches it: there words have gone.
    private static bool Touches(TextSpan sentence, int start, int end)
    {
        int last = sentence.Start + sentence.Length;
        return start == end ? start >= sentence.Start && start <= last : start < last && end > sentence.Start;
    }

    // Line by line: headings and list items end without a full stop.
    private static IEnumerable<TextSpan> SentencesOf(string text)
    {
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                foreach (Sentence sentence in GermanText.Analyze(line).Sentences)
                {
                    yield return new TextSpan(start + sentence.Span.Start, sentence.Span.Length);
                }
            }

            start += line.Length + 1;
        }
    }
}
