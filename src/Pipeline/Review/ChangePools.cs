using DialogueMining.Models;

namespace DialogueMining.Pipeline.Review;

/// <summary>Joins changes that people take for the same, and parts those that they do not.</summary>
internal sealed class ChangePools(Analysis found, StatementMatcher said, ReviewOptions options, WordMemory words)
{
    private readonly Dictionary<StatementId, int> _order =
        found.Statements.Select((entry, index) => (entry.Statement.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);

    private readonly ILookup<StatementId, ChangeMention> _mentions = found.Wording.Mentions.ToLookup(mention => mention.Statement);
    private readonly List<Change> _changes = [.. found.Wording.Changes];
    private readonly List<(Change Gone, ChangeId Into)> _joined = [];

    /// <summary>The changes after all joining and parting.</summary>
    public IReadOnlyList<Change> Edit(IReadOnlyList<PoolDecision> decisions, List<Problem> problems)
    {
        foreach (PoolDecision decision in decisions)
        {
            ChangeMatcher matcher = new(_changes, options, words);
            bool done = matcher.Match(decision.Change) is { } change && (decision.Edit == PoolEdit.Join
                ? matcher.Match(decision.Into!) is { } into && Join(change, into)
                : Part(change, decision.Statements));
            if (!done)
            {
                problems.Add(ReviewProblems.PoolLost(decision));
            }
        }

        return _changes;
    }

    /// <summary>The change that the one named was joined to; null where it still stands for itself.</summary>
    public Change? JoinedTo(ChangeBasis basis)
    {
        if (_joined.Count == 0 || new ChangeMatcher([.. _joined.Select(pair => pair.Gone)], options, words).Match(basis) is not { } gone)
        {
            return null;
        }

        // Where a change that still stands has the same words, the id tells which is meant.
        if (basis.Id != gone.Id && new ChangeMatcher(_changes, options, words).Match(basis) is not null)
        {
            return null;
        }

        ChangeId into = _joined.Find(pair => pair.Gone.Id == gone.Id).Into;
        while (_joined.Exists(pair => pair.Gone.Id == into))
        {
            into = _joined.Find(pair => pair.Gone.Id == into).Into;
        }

        return _changes.Find(change => change.Id == into);
    }

    private bool Join(Change change, Change into)
    {
        if (change.Id == into.Id || change.Document != into.Document)
        {
            return false;
        }

        Evidence[] evidence = [.. into.Evidence.Concat(change.Evidence).Distinct().OrderBy(entry => _order.GetValueOrDefault(entry.Statement))];
        bool placed = into.Loci.Count == 0 && change.Loci.Count > 0 && change.Words.Operation == into.Words.Operation;
        _joined.Add((change, into.Id));
        _changes.Remove(change);
        Replace(into, into with
        {
            Evidence = evidence,
            ConflictsWith = [.. into.ConflictsWith.Concat(change.ConflictsWith)],
            Loci = placed ? change.Loci : into.Loci,
            Status = placed ? change.Status : into.Status,
        });
        for (int at = 0; at < _changes.Count; at++)
        {
            Change each = _changes[at];
            ChangeId[] rivals =
                [.. each.ConflictsWith.Select(id => id == change.Id ? into.Id : id).Where(id => id != each.Id).Distinct()];
            _changes[at] = rivals.SequenceEqual(each.ConflictsWith) ? each : each with { ConflictsWith = rivals };
        }

        return true;
    }

    // The statement's own words are the new change's: that they differ is why they are parted.
    private bool Part(Change change, IReadOnlyList<StatementBasis> statements)
    {
        HashSet<StatementId> taken = [.. statements.Select(said.Match).OfType<Statement>().Select(statement => statement.Id)];
        Evidence[] gone = [.. change.Evidence.Where(entry => taken.Contains(entry.Statement))];
        Evidence[] left = [.. change.Evidence.Except(gone)];
        if (gone.Length == 0 || left.Length == 0 || taken.Count < statements.Count)
        {
            return false;
        }

        ChangeId id = new($"{change.Id.Value}-{gone[0].Statement.Value}");
        ChangeWords words = _mentions[gone[0].Statement]
            .FirstOrDefault(mention => mention.Words.Operation == change.Words.Operation)?.Words ?? change.Words;
        Change parted = change with { Id = id, Words = words, Evidence = gone, ConflictsWith = [.. change.ConflictsWith, change.Id] };
        int at = _changes.IndexOf(change);
        Replace(change, change with { Evidence = left, ConflictsWith = [.. change.ConflictsWith, id] });
        _changes.Insert(at + 1, parted);
        return true;
    }

    private void Replace(Change old, Change fresh) => _changes[_changes.IndexOf(old)] = fresh;
}
