using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Privacy;
using DialogueMining.Review.Log;

namespace DialogueMining.Review.Desk;

/// <summary>
/// The desk: a result, the log of what people decided about it, and the state that follows. Several reviewers may use it at
/// once; what it confirms is on disk.
/// </summary>
public sealed class ReviewDesk : IDisposable
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly ReviewLog _log;
    private readonly LogHistory _history;
    private readonly DeskStates _states;
    private TaskCompletionSource _newer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ReviewDesk(DecidedResult result, IReadOnlyList<Suggestion> suggestions, ReviewLog log, TimeProvider clock)
    {
        Suggestions = suggestions;
        _log = log;
        _clock = clock;
        _history = new LogHistory(log.Entries);
        _states = new DeskStates(result, _history);
        Event = result.Found.Material.Event;
    }

    /// <summary>Opens a result folder for review; one desk at a time.</summary>
    /// <param name="folder">The result folder, with <c>analysis.json</c>; <c>review.db</c> is made where it is missing.</param>
    /// <param name="clock">Tells when something was decided.</param>
    /// <returns>The desk, or what is wrong, in plain German.</returns>
    public static (ReviewDesk? Desk, Problem? Problem) Open(string folder, TimeProvider clock)
    {
        (DecidedResult? result, Problem? unreadable) = DeskResult.Read(folder);
        if (result is null)
        {
            return (null, unreadable);
        }

        (ReviewLog? log, Problem? problem) = ReviewLog.Open(folder);
        return log is null ? (null, problem) : (new ReviewDesk(result, DeskResult.Suggestions(folder), log, clock) { Mask = DeskResult.MaskOf(folder, result) }, null);
    }

    /// <summary>The event under review.</summary>
    public EventDefinition Event { get; }

    /// <summary>What a language model suggested beside the result; none of it is in any text before a person adopts it.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; }

    /// <summary>What hides names and contacts on the pages; null where they are shown. Decisions are made on the words as they are.</summary>
    internal TextMask? Mask { get; private init; }

    /// <summary>Number of the last entry; 0 before the first.</summary>
    public long Version
    {
        get
        {
            lock (_gate)
            {
                return _history.Version;
            }
        }
    }

    /// <summary>The present state.</summary>
    public DeskState State => StateAt(long.MaxValue);

    /// <summary>All entries up to the present one, and whether they count now.</summary>
    public IReadOnlyList<HistoryItem> History
    {
        get
        {
            lock (_gate)
            {
                return _history.ItemsAt(_history.Version);
            }
        }
    }

    /// <summary>All decisions that count, as the decisions file says them.</summary>
    public Decisions Decisions
    {
        get
        {
            lock (_gate)
            {
                return _states.DecisionsAt(_history.Version);
            }
        }
    }

    /// <summary>The state after an entry, as it was.</summary>
    /// <param name="version">Number of the entry; from 0 to the present version, anything else gives the nearest.</param>
    public DeskState StateAt(long version)
    {
        Lazy<DeskState> state;
        lock (_gate)
        {
            state = _states.At(Math.Clamp(version, 0, _history.Version));
        }

        // Made outside the lock: who decides need not wait for who looks.
        return state.Value;
    }

    /// <summary>Waits until the desk is newer than what a page shows.</summary>
    /// <param name="version">What the page shows.</param>
    /// <param name="cancelled">Ends the waiting.</param>
    /// <returns>The newer version.</returns>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public async Task<long> NewerThan(long version, CancellationToken cancelled)
    {
        while (true)
        {
            Task newer;
            lock (_gate)
            {
                if (_history.Version > version)
                {
                    return _history.Version;
                }

                newer = _newer.Task;
            }

            await newer.WaitAsync(cancelled).ConfigureAwait(false);
        }
    }

    /// <summary>Decides about changes, all in the same way or none of them.</summary>
    public DeskAnswer Decide(string reviewer, IReadOnlyList<Seen> changes, ChangeAnswer answer, string? reason) =>
        answer is { Verdict: Verdict.AdoptReworded } && string.IsNullOrWhiteSpace(answer.Text) ? Refuse(DeskProblems.NoText())
        : answer is { Verdict: Verdict.AdoptElsewhere, Place: null } ? Refuse(DeskProblems.NoPlace())
        : Record(reviewer, changes, reason, answer.Place is not null, request => request.Changes(changes.Select(seen => seen.Subject), answer));

    /// <summary>Decides what becomes of statements, all in the same way or none of them.</summary>
    public DeskAnswer Decide(string reviewer, IReadOnlyList<Seen> statements, Outcome outcome, string? reason) =>
        Record(reviewer, statements, reason, tried: false, request => request.Statements(statements.Select(seen => seen.Subject), outcome));

    /// <summary>Adds a reviewer's own change; <see cref="Undo(string, long, long)"/> takes it back.</summary>
    /// <param name="reviewer">Who.</param>
    /// <param name="document">Id of the document.</param>
    /// <param name="words">Replace, insert or delete, with its words; the anchor is not used.</param>
    /// <param name="place">The place, named by words of the draft; null where the old words stand once.</param>
    /// <param name="statements">Statements that moved the reviewer to it; empty when none.</param>
    /// <param name="reason">Why; null when not given.</param>
    public DeskAnswer Amend(
        string reviewer, string document, ChangeWords words, ChosenPlace? place, IReadOnlyList<StatementId> statements, string? reason) =>
        Record(reviewer, null, reason, tried: true, request => request.Amendment(document, words, place, statements));

    /// <summary>Takes a change for the same as another: its statements count there.</summary>
    public DeskAnswer Join(string reviewer, Seen change, Seen into, string? reason) => Record(
        reviewer, [change, into], reason, tried: true, request => request.Pool(PoolEdit.Join, change.Subject, into.Subject, []));

    /// <summary>Takes statements out of a change: they make a change of their own.</summary>
    public DeskAnswer Part(string reviewer, Seen change, IReadOnlyList<StatementId> statements, string? reason) => Record(
        reviewer, [change], reason, tried: true, request => request.Pool(PoolEdit.Part, change.Subject, null, statements));

    /// <summary>Names a theme.</summary>
    public DeskAnswer Rename(string reviewer, Seen theme, string label) => string.IsNullOrWhiteSpace(label)
        ? Refuse(DeskProblems.NoLabel())
        : Record(reviewer, [theme], null, tried: true, request => request.Themes(ThemeEdit.Rename, theme.Subject, null, label, []));

    /// <summary>Puts all statements of a theme into another; the theme goes.</summary>
    public DeskAnswer Merge(string reviewer, Seen theme, Seen into) => Record(
        reviewer, [theme, into], null, tried: true, request => request.Themes(ThemeEdit.Merge, theme.Subject, into.Subject, null, []));

    /// <summary>Makes a theme of its own out of some of a theme's statements.</summary>
    public DeskAnswer Split(string reviewer, Seen theme, IReadOnlyList<StatementId> statements, string label) =>
        string.IsNullOrWhiteSpace(label) ? Refuse(DeskProblems.NoLabel())
        : statements.Count == 0 ? Refuse(DeskProblems.NothingChosen())
        : Record(reviewer, [theme], null, tried: true, request => request.Themes(ThemeEdit.Split, theme.Subject, null, label, statements));

    /// <summary>Moves statements into a theme of the same round.</summary>
    public DeskAnswer Move(string reviewer, IReadOnlyList<StatementId> statements, Seen into) => statements.Count == 0
        ? Refuse(DeskProblems.NothingChosen())
        : Record(reviewer, [into], null, tried: true, request => request.Themes(ThemeEdit.Move, null, into.Subject, null, statements));

    /// <summary>Adopts a language model's suggestion, as it is or in other words: the decision is the person's and bears the mark.</summary>
    /// <param name="reviewer">Who.</param>
    /// <param name="suggestion">One of <see cref="Suggestions"/>.</param>
    /// <param name="text">The words as the person wants them.</param>
    /// <param name="seen">The theme, statement or change that it is about; null for a block of a draft.</param>
    /// <param name="place">For a wish without words: what of it stands where; null for all others.</param>
    /// <param name="reason">Why; null when not given.</param>
    public DeskAnswer Adopt(string reviewer, Suggestion suggestion, string text, Seen? seen, Amendment? place, string? reason)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Refuse(DeskProblems.NoText());
        }

        ModelOrigin origin = Adoption.Origin(suggestion, text);
        return Record(reviewer, seen is { } one ? [one] : null, reason, tried: true, request => request.Adoption(Event, suggestion, text, place), origin);
    }

    /// <summary>Takes over all decisions of a decisions file; entries that name nobody are the reviewer's.</summary>
    /// <param name="reviewer">Who takes them over.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="json">Its content.</param>
    public DeskAnswer Import(string reviewer, string file, string json)
    {
        lock (_gate)
        {
            (Decisions decisions, IReadOnlyList<Problem> problems) = DecisionsText.Read(file, json);
            Decisions signed = ImportedDecisions.Signed(decisions, SignatureOf(reviewer, null));
            if (signed is { Changes: [], Amendments: [], Statements: [], Pools: [], Themes: [] })
            {
                return new DeskAnswer(DeskOutcome.Refused, _history.Version, [], [.. problems, DeskProblems.Empty(file)]);
            }

            DeskAnswer answer = Append(reviewer, ImportedDecisions.Subjects(signed), LogAction.Write(signed), string.Empty);
            return answer with { Problems = [.. problems.Where(problem => problem.Severity != Severity.Note), .. answer.Problems] };
        }
    }

    /// <summary>Takes the reviewer's own last decision back.</summary>
    public DeskAnswer Undo(string reviewer)
    {
        lock (_gate)
        {
            return _history.LastOf(reviewer) is { } last ? TakeBack(reviewer, last) : Refuse(DeskProblems.NothingToUndo());
        }
    }

    /// <summary>Takes one decision back, whoever made it.</summary>
    /// <param name="reviewer">Who takes it back.</param>
    /// <param name="entry">Number of its entry.</param>
    /// <param name="expected">The desk's version that the reviewer saw.</param>
    public DeskAnswer Undo(string reviewer, long entry, long expected)
    {
        lock (_gate)
        {
            return !_history.CountingAt(_history.Version).Contains(entry) ? Refuse(DeskProblems.NoSuchEntry(entry))
                : Behind(expected, _history[entry].Entry.Subjects) ?? TakeBack(reviewer, _history[entry].Entry);
        }
    }

    /// <summary>Lets the decision count again that the reviewer took back last.</summary>
    public DeskAnswer Redo(string reviewer)
    {
        lock (_gate)
        {
            return _history.TakenBackBy(reviewer) is { } last
                ? Append(reviewer, last.Subjects, LogAction.Write(ReviewStep.Redo, last.Number), string.Empty)
                : Refuse(DeskProblems.NothingToRedo());
        }
    }

    /// <summary>Goes back, or forward again, to the state after an entry. All entries stay in the log.</summary>
    /// <param name="reviewer">Who.</param>
    /// <param name="entry">Number of the entry; 0 for the state before the first.</param>
    /// <param name="expected">The desk's version that the reviewer saw.</param>
    public DeskAnswer Restore(string reviewer, long entry, long expected)
    {
        lock (_gate)
        {
            return entry < 0 || entry > _history.Version ? Refuse(DeskProblems.NoSuchEntry(entry))
                : Behind(expected, null) ?? Append(reviewer, _history.DifferingFrom(entry), LogAction.Write(ReviewStep.Restore, entry), string.Empty);
        }
    }

    /// <summary>The change in the sentences that it touches, as if it alone were made in the draft.</summary>
    public ChangeSight Sight(ChangeId change) => _states.Sights.Alone(State, change);

    /// <summary>The change in the present text, as if it were decided in a certain way: for the hint before deciding.</summary>
    public ChangeSight Preview(ChangeId change, ChangeAnswer answer) => _states.Sights.Decided(State, change, answer);

    /// <summary>The statements behind a change, in their place in the notes.</summary>
    public IReadOnlyList<EvidenceLine> EvidenceOf(ChangeId change) => _states.Sights.EvidenceOf(State, change);

    /// <summary>What is decided otherwise in two states, and what reads otherwise.</summary>
    public StateComparison Compare(long from, long to) => StateDifference.Between(StateAt(from), StateAt(to));

    /// <summary>Reads the log's file again and checks the chain of its entries; null when all is right.</summary>
    public Problem? Verify()
    {
        lock (_gate)
        {
            return _log.Verify();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();

    // Nothing is ever overwritten silently: what others decided about the same things since is handed back.
    private DeskAnswer Record(
        string reviewer, IReadOnlyList<Seen>? seen, string? reason, bool tried, Func<DeskRequest, Decisions> ask, ModelOrigin? origin = null)
    {
        lock (_gate)
        {
            if (seen is { Count: 0 })
            {
                return Refuse(DeskProblems.NothingChosen());
            }

            DeskState state = _states.Alike();
            Subject[] subjects = [.. (seen ?? []).Select(each => each.Subject)];
            if (Array.Find(subjects, subject => !state.Holds(subject)) is { Id: not null } unknown)
            {
                return Refuse(DeskProblems.Unknown(unknown));
            }

            if ((seen ?? []).Where(each => _history.VersionOf(each.Subject) != each.Version).ToArray() is { Length: > 0 } stale)
            {
                LogEntry[] meanwhile = [.. stale.SelectMany(each => _history.Behind(each.Version, [each.Subject])).Distinct().OrderBy(entry => entry.Number)];
                return new DeskAnswer(DeskOutcome.DecidedMeanwhile, _history.Version, meanwhile, []);
            }

            DeskRequest request = new(state, SignatureOf(reviewer, reason) with { Origin = origin }, _history.Version + 1);
            Decisions decisions = ask(request);
            DeskTrial trial = tried ? _states.Try(decisions) : DeskTrial.None;
            return decisions == Decisions.None ? Refuse(DeskProblems.NoPassage())
                : trial.Problems.Count > 0
                ? new DeskAnswer(DeskOutcome.Refused, _history.Version, [], trial.Problems)
                : Append(reviewer, [.. subjects, .. trial.Made], LogAction.Write(decisions), ItemDigest.Of(state, subjects));
        }
    }

    private DeskAnswer TakeBack(string reviewer, LogEntry entry)
    {
        IReadOnlyList<LogEntry> later = [.. _history.Behind(entry.Number, entry.Subjects).Where(other => other.Reviewer != reviewer)];
        return later.Count > 0
            ? new DeskAnswer(DeskOutcome.DecidedMeanwhile, _history.Version, later, [])
            : Append(reviewer, entry.Subjects, LogAction.Write(ReviewStep.Undo, entry.Number), string.Empty);
    }

    private DeskAnswer? Behind(long expected, IReadOnlyList<Subject>? subjects)
    {
        LogEntry[] later = [.. Enumerable.Range(0, (int)Math.Max(0, _history.Version - expected)).Select(index => _history[expected + index + 1].Entry)
            .Where(entry => subjects is null || entry.Subjects.Any(subjects.Contains))];
        return later.Length == 0 ? null : new DeskAnswer(DeskOutcome.DecidedMeanwhile, _history.Version, later, []);
    }

    private DeskAnswer Append(string reviewer, IReadOnlyList<Subject> subjects, string action, string basis)
    {
        if (string.IsNullOrWhiteSpace(reviewer))
        {
            return Refuse(DeskProblems.Nameless());
        }

        (LogEntry? entry, Problem? problem) = _log.Append(_clock.GetUtcNow(), reviewer.Trim(), subjects, action, basis);
        if (entry is null)
        {
            return Refuse(problem!);
        }

        _history.Add(entry);
        TaskCompletionSource waiting = _newer;
        _newer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
        return new DeskAnswer(DeskOutcome.Confirmed, entry.Number, [], []);
    }

    private Signature SignatureOf(string reviewer, string? reason) => new(
        reviewer.Trim(),
        _clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());

    private DeskAnswer Refuse(Problem problem) => new(DeskOutcome.Refused, Version, [], [problem]);
}
