namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>What the readings of a statement weigh; what they share is added up once.</summary>
internal sealed class Scores
{
    private readonly WeightTable _both;

    private readonly WeightTable _wholes;

    private readonly SpanSums _spans;

    private readonly FeatureBag _bag = new();

    private readonly CandidateFeatures _features;

    private readonly short[] _statement;

    private readonly short[] _sums;

    private readonly SharedSums _words;

    public Scores(Lookout lookout, ReaderTables tables, SpanSums spans)
    {
        (_both, _wholes, _spans) = (tables.Both, tables.Wholes, spans);
        (_statement, _sums) = (new short[_wholes.Width], new short[_wholes.Width]);
        _features = new CandidateFeatures(lookout.Sketch, lookout.Spans, _bag);
        _words = new SharedSums(lookout.Sketch.Pieces.Count, _wholes.Width);
        _features.ReadStatement();
        Take(_statement);
    }

    /// <summary>What a reading weighs, and what speaks for its having been turned down.</summary>
    public (float Score, float Contested) Of(Candidate candidate)
    {
        _statement.CopyTo(_sums, 0);
        foreach (int word in _features.WordsOf(candidate))
        {
            WeightTable.Add(Word(word), _sums);
        }

        _features.ReadOwn(candidate);
        Take(_sums);
        float score = Weigh(_wholes, _sums, (int)candidate.Operation);
        score += candidate.Old < 0 ? 0 : Weigh(_both, _spans[candidate.Old], WeightTable.Lane + Role.OfOld(candidate.Operation));
        score += candidate.New < 0 ? 0 : Weigh(_both, _spans[candidate.New], WeightTable.Lane + Role.OfNew(candidate.Operation));
        return (score, Weigh(_wholes, _sums, ReaderTables.Operations));
    }

    private static float Weigh(WeightTable table, ReadOnlySpan<short> sums, int column) => table.Weigh(sums[column], column);

    private ReadOnlySpan<short> Word(int at)
    {
        int word = _words.Find(at, 0, 0, out bool isNew);
        if (isNew)
        {
            _features.ReadWord(at);
            Take(_words[word]);
        }

        return _words[word];
    }

    // Adds what the features in the bag weigh.
    private void Take(Span<short> sums)
    {
        _wholes.Add(_bag.Items, sums);
        _bag.Clear();
    }
}
