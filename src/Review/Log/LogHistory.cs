using System.Collections.Immutable;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;

namespace DialogueMining.Review.Log;

/// <summary>
/// What the log comes to at each of its versions: a decision counts from its entry until it is taken back, or until a return
/// to a state in which it did not count.
/// </summary>
public sealed class LogHistory
{
    private readonly List<(LogEntry Entry, LogAction Action)> _entries = [];
    private readonly List<ImmutableSortedSet<long>> _counting = [[]];
    private readonly Dictionary<Subject, long> _versions = [];

    /// <summary>The history of a log.</summary>
    public LogHistory(IEnumerable<LogEntry> entries)
    {
        foreach (LogEntry entry in entries)
        {
            Add(entry);
        }
    }

    /// <summary>Number of the last entry; 0 before the first.</summary>
    public long Version => _entries.Count;

    /// <summary>Adds an entry.</summary>
    public void Add(LogEntry entry)
    {
        LogAction action = LogAction.Read(entry);
        _entries.Add((entry, action));
        _counting.Add(Next(_counting[^1], entry.Number, action));
        foreach (Subject subject in entry.Subjects)
        {
            _versions[subject] = entry.Number;
        }
    }

    /// <summary>Number of the last entry about a subject; 0 for none.</summary>
    public long VersionOf(Subject subject) => _versions.GetValueOrDefault(subject);

    /// <summary>The last entry about each subject at a version.</summary>
    public IReadOnlyDictionary<Subject, long> VersionsAt(long version)
    {
        Dictionary<Subject, long> versions = [];
        foreach ((LogEntry entry, _) in _entries.Take((int)version))
        {
            foreach (Subject subject in entry.Subjects)
            {
                versions[subject] = entry.Number;
            }
        }

        return versions;
    }

    /// <summary>An entry and what it does.</summary>
    public (LogEntry Entry, LogAction Action) this[long number] => _entries[(int)number - 1];

    /// <summary>The entries whose decisions count at a version.</summary>
    public ImmutableSortedSet<long> CountingAt(long version) => _counting[(int)version];

    /// <summary>What people have decided at a version: in the order of the log.</summary>
    public Decisions DecisionsAt(long version)
    {
        Decisions[] parts = [.. CountingAt(version).Select(number => this[number].Action.Decisions)];
        Decisions all = new(
            [.. parts.SelectMany(part => part.Changes)],
            [.. parts.SelectMany(part => part.Amendments)],
            [.. parts.SelectMany(part => part.Statements)])
        {
            Pools = [.. parts.SelectMany(part => part.Pools)],
            Themes = [.. parts.SelectMany(part => part.Themes)],
        };
        return DecidedResult.Together(Decisions.None, all);
    }

    /// <summary>The entries up to a version, newest last, and whether they count there.</summary>
    public IReadOnlyList<HistoryItem> ItemsAt(long version)
    {
        ImmutableSortedSet<long> counting = CountingAt(version);
        return
        [
            .. _entries.Take((int)version)
                .Select(pair => new HistoryItem(pair.Entry, pair.Action.Step != ReviewStep.Decide || counting.Contains(pair.Entry.Number))),
        ];
    }

    /// <summary>The entries up to a version as minutes of the review.</summary>
    public IReadOnlyList<ReviewMinute> MinutesAt(long version)
    {
        ImmutableSortedSet<long> counting = CountingAt(version);
        return
        [
            .. _entries.Take((int)version).Select(pair => new ReviewMinute(
                (int)pair.Entry.Number,
                pair.Entry.Time,
                pair.Entry.Reviewer,
                pair.Action.Step,
                pair.Action.Step == ReviewStep.Decide ? null : (int)pair.Action.Target,
                pair.Action.Decisions,
                pair.Action.Step != ReviewStep.Decide || counting.Contains(pair.Entry.Number))),
        ];
    }

    /// <summary>The reviewer's own last decision that counts; null when there is none.</summary>
    public LogEntry? LastOf(string reviewer)
    {
        ImmutableSortedSet<long> counting = CountingAt(Version);
        return _entries.LastOrDefault(pair => pair.Entry.Reviewer == reviewer && counting.Contains(pair.Entry.Number)).Entry;
    }

    /// <summary>The decision that the reviewer took back last and has decided nothing since; null when there is none.</summary>
    public LogEntry? TakenBackBy(string reviewer)
    {
        ImmutableSortedSet<long> counting = CountingAt(Version);
        foreach ((LogEntry entry, LogAction action) in Enumerable.Reverse(_entries).Where(pair => pair.Entry.Reviewer == reviewer))
        {
            if (action.Step == ReviewStep.Decide)
            {
                return null;
            }

            if (action.Step == ReviewStep.Undo && !counting.Contains(action.Target))
            {
                return this[action.Target].Entry;
            }
        }

        return null;
    }

    /// <summary>What others decided about subjects behind an entry.</summary>
    public IReadOnlyList<LogEntry> Behind(long number, IReadOnlyList<Subject> subjects) =>
        [.. _entries.Skip((int)number).Select(pair => pair.Entry).Where(entry => entry.Subjects.Any(subjects.Contains))];

    /// <summary>The subjects of all decisions that count now and did not at an earlier version, or the other way round.</summary>
    public IReadOnlyList<Subject> DifferingFrom(long version) =>
        [.. CountingAt(Version).SymmetricExcept(CountingAt(version)).SelectMany(number => this[number].Entry.Subjects).Distinct()];

    private ImmutableSortedSet<long> Next(ImmutableSortedSet<long> counting, long number, LogAction action) => action.Step switch
    {
        ReviewStep.Decide => counting.Add(number),
        ReviewStep.Undo => counting.Remove(action.Target),
        ReviewStep.Redo => IsDecision(action.Target, number) ? counting.Add(action.Target) : counting,
        _ => action.Target >= 0 && action.Target < number ? _counting[(int)action.Target] : counting,
    };

    private bool IsDecision(long target, long number) =>
        target > 0 && target < number && this[target].Action.Step == ReviewStep.Decide;
}
