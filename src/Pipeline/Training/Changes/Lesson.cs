using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>A remark as it is learned from: its spans and readings in features, and which of them are right.</summary>
internal sealed class Lesson
{
    private readonly string[] _words;

    private readonly List<LabelledChange> _changes;

    private readonly List<(ChangeOperation Operation, string Old, string New)> _keys;

    // For each span a bit for each role that it has.
    private readonly int[] _roles;

    private List<(int First, int Behind)> _rivals = [];

    /// <param name="sketch">The remark.</param>
    /// <param name="changes">What it asks for.</param>
    /// <param name="times">How often it is looked at in a pass.</param>
    public Lesson(Sketch sketch, IReadOnlyList<LabelledChange> changes, int times)
    {
        Times = times;
        Lookout = new Lookout(sketch);
        _words = [.. Lookout.Spans.Select(span => PlainWords.Of(sketch.Say(span)))];
        _changes = [.. changes.DistinctBy(KeyOf)];
        _keys = [.. _changes.Select(KeyOf)];
        _roles = [.. _words.Select(RolesOf)];
        Spans = new int[Lookout.Spans.Count][];
    }

    /// <summary>How often it is looked at in a pass.</summary>
    public int Times { get; }

    public Lookout Lookout { get; }

    /// <summary>Rows of the table of spans, for each span.</summary>
    public int[][] Spans { get; }

    public List<Candidate> Candidates { get; private set; } = [];

    /// <summary>Rows of the table of readings that all readings share.</summary>
    public int[] Statement { get; private set; } = [];

    /// <summary>Rows of the table of readings, for each reading, without those that all share.</summary>
    public int[][] Wholes { get; private set; } = [];

    /// <summary>The places of its changes.</summary>
    public List<AnchorLesson> Anchors { get; private set; } = [];

    /// <summary>For each reading the number of the change that it is; -1 where it is none.</summary>
    public int[] Right { get; private set; } = [];

    public int Changes => _changes.Count;

    public bool IsContested(int change) => _changes[change].Contested;

    /// <summary>Whether a span has a role in a change.</summary>
    public bool HasRole(int span, int role) => (_roles[span] & (1 << role)) != 0;

    private int RolesOf(string words)
    {
        int roles = 0;
        foreach ((ChangeOperation operation, string old, string fresh) in _keys)
        {
            roles |= old.Length > 0 && old == words ? 1 << Role.OfOld(operation) : 0;
            roles |= fresh.Length > 0 && fresh == words ? 1 << Role.OfNew(operation) : 0;
        }

        foreach (Anchor anchor in _changes.Select(change => change.Words.Anchor).OfType<Anchor>())
        {
            roles |= PlainWords.Of(anchor.Text) == words ? 1 << Role.OfAnchor(anchor.Relation) : 0;
        }

        return roles;
    }

    /// <summary>Takes the readings that are worth a look, and the right ones where they are not among them.</summary>
    public void TakeCandidates(WeightTable look)
    {
        SpanSums sums = Lookout.Weigh(look, new SumRoom());
        Candidates = Lookout.Find(sums, withUnlikely: true);
        Candidates.AddRange(_keys.Select(Candidate).OfType<Candidate>().Except(Candidates).ToList());
        Right = [.. Candidates.Select(candidate => _keys.IndexOf(KeyOf(candidate)))];
        Anchors = [.. Enumerable.Range(0, Changes).Where(Right.Contains).Select(change => AnchorLesson.Of(
            Lookout, _words, sums, Candidates[Array.IndexOf(Right, change)], _changes[change].Words.Anchor)).OfType<AnchorLesson>()];
        Rivals rivals = new(Lookout.Sketch, Lookout.Spans);
        _rivals = [];
        for (int right = 0; right < Right.Length; right++)
        {
            for (int other = 0; Right[right] >= 0 && other < Right.Length; other++)
            {
                if (Right[other] < 0 && rivals.Are(Candidates[right], Candidates[other]))
                {
                    _rivals.Add((right, other));
                }
            }
        }
    }

    /// <summary>Takes the rows of the table of readings: those that all share first, then those of each reading and of each place.</summary>
    public void TakeWholes(int[][] rows)
    {
        int from = Candidates.Count + 1;
        (Statement, Wholes) = (rows[0], rows[1..from]);
        foreach (AnchorLesson anchor in Anchors)
        {
            anchor.Wholes = rows[from..(from + anchor.Options.Count)];
            from += anchor.Options.Count;
        }
    }

    /// <summary>Pairs of a right reading and a wrong one that uses the same words.</summary>
    public IReadOnlyList<(int Right, int Wrong)> Rivalries => _rivals;

    private (ChangeOperation, string, string) KeyOf(Candidate candidate) =>
        (candidate.Operation, candidate.Old < 0 ? string.Empty : _words[candidate.Old], candidate.New < 0 ? string.Empty : _words[candidate.New]);

    private static (ChangeOperation, string, string) KeyOf(LabelledChange change) =>
        (change.Words.Operation, PlainWords.Of(change.Words.OldText), PlainWords.Of(change.Words.NewText));

    private Candidate? Candidate((ChangeOperation Operation, string Old, string New) key)
    {
        (ChangeOperation operation, string old, string fresh) = key;
        (int from, int to) = (Array.IndexOf(_words, old), Array.IndexOf(_words, fresh));
        bool whole = (old.Length == 0 || from >= 0) && (fresh.Length == 0 || to >= 0) && old.Length + fresh.Length > 0;
        return whole ? new Candidate(operation, old.Length == 0 ? -1 : from, fresh.Length == 0 ? -1 : to) : null;
    }
}
