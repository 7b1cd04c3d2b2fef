using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>What the host's own words weigh in a reading: all but those that it names, summed from piece to piece once.</summary>
internal sealed class HostWords
{
    private readonly List<WordSpan> _spans;

    private readonly CandidateFeatures _features;

    private readonly int _width;

    // The sums of all words before each piece, and behind the last.
    private readonly short[] _sums;

    private readonly int _pieces;

    public HostWords(Lookout lookout, CandidateFeatures features, WeightTable table, SumRoom room)
    {
        (_spans, _features, _width, _pieces) = (lookout.Spans, features, table.Width, lookout.Sketch.Pieces.Count);
        _sums = room.Numbers((_pieces + 1) * _width);
        for (int at = 0; at < _pieces; at++)
        {
            Span<short> sum = _sums.AsSpan((at + 1) * _width, _width);
            Before(at).CopyTo(sum);
            if (lookout.Sketch.Says(at))
            {
                features.ReadWord(at);
                table.Add(room.Bag.Items, sum);
                room.Bag.Clear();
            }
        }
    }

    /// <summary>Adds the words that the host says besides those of a reading.</summary>
    public void Add(Candidate candidate, Span<short> sums)
    {
        bool apart = candidate.Old < 0 || candidate.New < 0 || !_spans[candidate.Old].Overlaps(_spans[candidate.New]);
        if (apart && _features.Words.Count <= CandidateFeatures.MostWords)
        {
            WeightTable.Add(Before(_pieces), sums);
            TakeAway(candidate.Old, sums);
            TakeAway(candidate.New, sums);
            return;
        }

        foreach (int word in _features.WordsOf(candidate))
        {
            WeightTable.Add(Before(word + 1), sums);
            WeightTable.Subtract(Before(word), sums);
        }
    }

    private void TakeAway(int span, Span<short> sums)
    {
        if (span >= 0)
        {
            WeightTable.Add(Before(_spans[span].First), sums);
            WeightTable.Subtract(Before(_spans[span].Last + 1), sums);
        }
    }

    private ReadOnlySpan<short> Before(int piece) => _sums.AsSpan(piece * _width, _width);
}
