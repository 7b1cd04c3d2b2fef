using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>What the readings of a statement weigh; what they share is added up once.</summary>
internal sealed class Scores
{
    private readonly WeightTable _both;

    private readonly WeightTable _wholes;

    private readonly SpanSums _spans;

    private readonly List<WordSpan> _list;

    private readonly FeatureBag _bag;

    private readonly CandidateFeatures _features;

    private readonly short[] _statement;

    private readonly short[] _sums;

    private readonly HostWords _words;

    // What pairs of old and new words share.
    private readonly SharedSums _begins;

    private readonly SharedSums _ends;

    private readonly SharedSums _betweens;

    public Scores(Lookout lookout, ReaderTables tables, SpanSums spans, SumRoom room)
    {
        (_both, _wholes, _spans, _list) = (tables.Both, tables.Wholes, spans, lookout.Spans);
        (_bag, _statement, _sums) = (room.Bag, new short[_wholes.Width], new short[_wholes.Width]);
        _features = new CandidateFeatures(lookout.Sketch, lookout.Spans, _bag);
        _words = new HostWords(lookout, _features, _wholes, room);
        SharedSums Share() => room.Share(lookout.Sketch.Pieces.Count, _wholes.Width);
        (_begins, _ends, _betweens) = (Share(), Share(), Share());
        _features.ReadStatement();
        Take(_statement);
    }

    /// <summary>What a reading weighs, and what speaks for its having been turned down.</summary>
    public (float Score, float Contested) Of(Candidate candidate)
    {
        _statement.CopyTo(_sums, 0);
        _words.Add(candidate, _sums);
        AddPair(candidate);
        _features.ReadOwn(candidate);
        Take(_sums);
        float score = _wholes.Weigh(_sums[(int)candidate.Operation], (int)candidate.Operation);
        score += candidate.Old < 0 ? 0 : WeighSpan(candidate.Old, Role.OfOld(candidate.Operation));
        score += candidate.New < 0 ? 0 : WeighSpan(candidate.New, Role.OfNew(candidate.Operation));
        return (score, _wholes.Weigh(_sums[ReaderTables.Contested], ReaderTables.Contested));
    }

    /// <summary>What a place of a change weighs.</summary>
    public float Of(AnchorOption place, Candidate change, Place? named)
    {
        _statement.CopyTo(_sums, 0);
        _features.ReadPlace(place, change, named);
        Take(_sums);
        int column = ReaderTables.ColumnOf(place.Relation);
        return _wholes.Weigh(_sums[column], column) + WeighSpan(place.Span, Role.OfAnchor(place.Relation));
    }

    private void AddPair(Candidate candidate)
    {
        if (candidate.Old < 0 || candidate.New < 0)
        {
            return;
        }

        PairView pair = PairView.Of(_list[candidate.Old], _list[candidate.New]);
        int begin = _begins.Find(pair.First.First, 0, pair.Order, out bool isNew);
        if (isNew)
        {
            _features.ReadBegin(pair);
            Take(_begins[begin]);
        }

        int between = _betweens.Find(pair.First.Last, (ulong)pair.Second.First, pair.Order, out isNew);
        if (isNew)
        {
            _features.ReadBetween(pair);
            Take(_betweens[between]);
        }

        WeightTable.Add(_begins[begin], _sums);
        WeightTable.Add(_betweens[between], _sums);
        AddEnd(pair, true);
        AddEnd(pair, false);
    }

    private void AddEnd(in PairView pair, bool old)
    {
        int end = _ends.Find(old ? pair.Old.Last : pair.New.Last, old ? 1u : 0, pair.Order, out bool isNew);
        if (isNew)
        {
            _features.ReadEnd(pair, old);
            Take(_ends[end]);
        }

        WeightTable.Add(_ends[end], _sums);
    }

    private float WeighSpan(int span, int role) => _both.Weigh(_spans.Of(span, WeightTable.Lane + role), WeightTable.Lane + role);

    // Adds what the features in the bag weigh.
    private void Take(Span<short> sums)
    {
        _wholes.Add(_bag.Items, sums);
        _bag.Clear();
    }
}
