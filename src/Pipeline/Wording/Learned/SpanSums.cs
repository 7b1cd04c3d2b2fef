using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>What the features of each span of a statement weigh; what spans share is added up once.</summary>
internal sealed class SpanSums
{
    private readonly WeightTable _table;

    private readonly FeatureBag _bag;

    private readonly SpanFeatures _features;

    private readonly SharedSums _left;

    private readonly SharedSums _leftState;

    private readonly SharedSums _right;

    private readonly SharedSums _rightState;

    private readonly SharedSums _said;

    private readonly SharedSums _shapes;

    private readonly Sketch _sketch;

    private readonly short[] _sums;

    public SpanSums(Sketch sketch, List<WordSpan> spans, WeightTable table, SumRoom room)
    {
        SharedSums Share() => room.Share(sketch.Pieces.Count, table.Width);
        (_sketch, _table, _bag, _features, _sums) = (sketch, table, room.Bag, new SpanFeatures(sketch, room.Bag), room.Numbers(spans.Count * table.Width));
        (_left, _leftState, _right, _rightState, _said, _shapes) = (Share(), Share(), Share(), Share(), Share(), Share());
        for (int span = 0; span < spans.Count; span++)
        {
            Sum(SpanView.Of(sketch, spans[span]), _sums.AsSpan(span * table.Width, table.Width));
        }
    }

    /// <summary>The sum of a span in a column, in steps.</summary>
    public int Of(int span, int column) => _sums[(span * _table.Width) + column];

    /// <summary>How many steps weigh as much, in the columns of the first lane.</summary>
    public int StepsOf(float weight) => _table.StepsOf(weight);

    private void Sum(in SpanView view, Span<short> sums)
    {
        AddLeft(view, sums);
        AddRight(view, sums);
        AddClause(view, sums);
        _features.ReadOwn(view);
        Take(sums);
    }

    private void AddLeft(in SpanView view, Span<short> sums)
    {
        int left = _left.Find(view.Span.First, 0, 0, out bool isNew);
        if (isNew)
        {
            _features.ReadLeft(view.Span.First);
            Take(_left[left]);
        }

        int state = _leftState.Find(view.Span.First, view.Alone, view.State, out isNew);
        if (isNew)
        {
            _features.ReadLeftState(view);
            Take(_leftState[state]);
        }

        WeightTable.Add(_left[left], sums);
        WeightTable.Add(_leftState[state], sums);
    }

    private void AddClause(in SpanView view, Span<short> sums)
    {
        // The nearest words that do something tell what is done on both sides.
        (int left, int right) = (_sketch.OperatorLeft[view.Span.First] + 1, _sketch.OperatorRight[view.Span.Last] + 1);
        ulong clause = (ulong)(view.ClauseNumber + 1) << 32;
        int said = _said.Find((left + right) % _sketch.Pieces.Count, clause + ((uint)left << 16) + (uint)right, view.State, out bool isNew);
        if (isNew)
        {
            _features.ReadSaid(view);
            Take(_said[said]);
        }

        int shape = _shapes.Find((int)((view.Shape + view.State) % _sketch.Pieces.Count), clause + view.Shape, view.State, out isNew);
        if (isNew)
        {
            _features.ReadShape(view);
            Take(_shapes[shape]);
        }

        WeightTable.Add(_said[said], sums);
        WeightTable.Add(_shapes[shape], sums);
    }

    private void AddRight(in SpanView view, Span<short> sums)
    {
        int right = _right.Find(view.Span.Last, 0, 0, out bool isNew);
        if (isNew)
        {
            _features.ReadRight(view.Span.Last);
            Take(_right[right]);
        }

        int state = _rightState.Find(view.Span.Last, 0, view.State, out isNew);
        if (isNew)
        {
            _features.ReadRightState(view);
            Take(_rightState[state]);
        }

        WeightTable.Add(_right[right], sums);
        WeightTable.Add(_rightState[state], sums);
    }

    // Adds what the features in the bag weigh.
    private void Take(Span<short> sums)
    {
        _table.Add(_bag.Items, sums);
        _bag.Clear();
    }
}
