using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>
/// A remark as it is seen once, with a part of its features forgotten: what its readings weigh, and the slopes by which the
/// weights are moved. What readings share, the statement and their spans, is weighed and moved once for all of them.
/// </summary>
internal sealed class Glimpse
{
    private readonly Lesson _lesson;

    private readonly Weights _spans;

    private readonly Weights _wholes;

    private readonly int[] _statement;

    private readonly int[][] _own;

    // For each change that has one, the rows of each place.
    private readonly int[][][] _places;

    private readonly int[]?[] _seen;

    private readonly float[] _statementSums = new float[ReaderTables.Columns];

    private readonly float[] _statementSlopes = new float[ReaderTables.Columns];

    // A number for each role of each span; none where nobody asked.
    private readonly float[] _sums;

    private readonly float[] _slopes;

    public Glimpse(Lesson lesson, Weights spans, Weights wholes, Forgetting forgetting)
    {
        (_lesson, _spans, _wholes) = (lesson, spans, wholes);
        _statement = forgetting.Of(lesson.Statement);
        _own = Array.ConvertAll(lesson.Wholes, forgetting.Of);
        _places = [.. lesson.Anchors.Select(anchor => Array.ConvertAll(anchor.Wholes, forgetting.Of))];
        _seen = new int[lesson.Spans.Length][];
        foreach (Candidate candidate in lesson.Candidates)
        {
            See(candidate.Old, forgetting);
            See(candidate.New, forgetting);
        }

        lesson.Anchors.ForEach(anchor => anchor.Options.ForEach(option => See(option.Span, forgetting)));

        (_sums, _slopes) = (new float[_seen.Length * Role.Count], new float[_seen.Length * Role.Count]);
        Array.Fill(_sums, float.NaN);
        for (int column = 0; column < _statementSums.Length; column++)
        {
            _statementSums[column] = wholes.Sum(_statement, column);
        }
    }

    private void See(int span, Forgetting forgetting)
    {
        if (span >= 0)
        {
            _seen[span] ??= forgetting.Of(_lesson.Spans[span]);
        }
    }

    /// <summary>What a reading weighs.</summary>
    public float Weigh(int reading)
    {
        Candidate candidate = _lesson.Candidates[reading];
        return WeighWhole(_own[reading], (int)candidate.Operation)
            + Weigh(candidate.Old, Role.OfOld(candidate.Operation), _spans) + Weigh(candidate.New, Role.OfNew(candidate.Operation), _spans);
    }

    /// <summary>What speaks for a reading's having been turned down.</summary>
    public float WeighContested(int reading) => WeighWhole(_own[reading], ReaderTables.Contested);

    /// <summary>What a place of a change weighs.</summary>
    public float Weigh(int anchor, int option)
    {
        AnchorOption place = _lesson.Anchors[anchor].Options[option];
        return WeighWhole(_places[anchor][option], ReaderTables.ColumnOf(place.Relation)) + Weigh(place.Span, Role.OfAnchor(place.Relation), _spans);
    }

    private float WeighWhole(int[] rows, int column) => _statementSums[column] + _wholes.Sum(rows, column);

    private float Weigh(int span, int role, Weights weights)
    {
        if (span < 0)
        {
            return 0;
        }

        ref float sum = ref _sums[(span * Role.Count) + role];
        if (float.IsNaN(sum))
        {
            sum = weights.Sum(_seen[span]!, role);
        }

        return sum;
    }

    /// <summary>Moves the weights of a reading against a slope; those that it shares wait for <see cref="Share"/>.</summary>
    public void Push(int reading, float slope)
    {
        Candidate candidate = _lesson.Candidates[reading];
        PushWhole(_own[reading], (int)candidate.Operation, slope);
        if (candidate.Old >= 0)
        {
            _slopes[(candidate.Old * Role.Count) + Role.OfOld(candidate.Operation)] += slope;
        }

        if (candidate.New >= 0)
        {
            _slopes[(candidate.New * Role.Count) + Role.OfNew(candidate.Operation)] += slope;
        }
    }

    /// <summary>Moves what speaks for a reading's having been turned down.</summary>
    public void PushContested(int reading, float slope) => PushWhole(_own[reading], ReaderTables.Contested, slope);

    /// <summary>Moves the weights of a place of a change against a slope.</summary>
    public void Push(int anchor, int option, float slope)
    {
        AnchorOption place = _lesson.Anchors[anchor].Options[option];
        PushWhole(_places[anchor][option], ReaderTables.ColumnOf(place.Relation), slope);
        _slopes[(place.Span * Role.Count) + Role.OfAnchor(place.Relation)] += slope;
    }

    private void PushWhole(int[] rows, int column, float slope)
    {
        _wholes.Push(rows, column, slope);
        _statementSlopes[column] += slope;
    }

    /// <summary>Moves the weights that readings share.</summary>
    public void Share()
    {
        for (int column = 0; column < _statementSlopes.Length; column++)
        {
            _wholes.Push(_statement, column, _statementSlopes[column]);
        }

        for (int at = 0; at < _slopes.Length; at++)
        {
            if (_slopes[at] != 0)
            {
                _spans.Push(_seen[at / Role.Count]!, at % Role.Count, _slopes[at]);
            }
        }
    }
}
