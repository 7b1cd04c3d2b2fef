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

    // Whether all words of the host count: then they are part of the statement, and a reading takes away those that it names.
    private readonly bool _few;

    public Scores(Lookout lookout, ReaderTables tables, SpanSums spans)
    {
        (_both, _wholes, _spans) = (tables.Both, tables.Wholes, spans);
        (_statement, _sums) = (new short[_wholes.Width], new short[_wholes.Width]);
        _features = new CandidateFeatures(lookout.Sketch, lookout.Spans, _bag);
        _words = new SharedSums(lookout.Sketch.Pieces.Count, _wholes.Width);
        _features.ReadStatement();
        Take(_statement);
        _few = _features.Words.Count <= CandidateFeatures.MostWords;
        if (_few)
        {
            _features.Words.ForEach(word => WeightTable.Add(Word(word), _statement));
        }
    }

    /// <summary>What a reading weighs, and what speaks for its having been turned down.</summary>
    public (float Score, float Contested) Of(Candidate candidate)
    {
        _statement.CopyTo(_sums, 0);
        AddWords(candidate);
        _features.ReadOwn(candidate);
        Take(_sums);
        float score = _wholes.Weigh(_sums[(int)candidate.Operation], (int)candidate.Operation);
        score += candidate.Old < 0 ? 0 : WeighSpan(candidate.Old, Role.OfOld(candidate.Operation));
        score += candidate.New < 0 ? 0 : WeighSpan(candidate.New, Role.OfNew(candidate.Operation));
        return (score, _wholes.Weigh(_sums[ReaderTables.Operations], ReaderTables.Operations));
    }

    private float WeighSpan(int span, int role) => _both.Weigh(_spans.Of(span, WeightTable.Lane + role), WeightTable.Lane + role);

    private void AddWords(Candidate candidate)
    {
        if (!_few)
        {
            _features.WordsOf(candidate).ForEach(word => WeightTable.Add(Word(word), _sums));
            return;
        }

        foreach (int word in _features.Words)
        {
            if (_features.Names(candidate, word))
            {
                WeightTable.Subtract(Word(word), _sums);
            }
        }
    }

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
