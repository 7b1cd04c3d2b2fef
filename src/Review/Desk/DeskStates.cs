using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Log;

namespace DialogueMining.Review.Desk;

/// <summary>The states of the desk, made when they are looked at; the last few are kept.</summary>
internal sealed class DeskStates
{
    private const int Most = 4;

    private readonly DecidedResult _result;
    private readonly LogHistory _history;
    private readonly DeskView _view;
    private readonly Decisions _file;
    private readonly List<(long Version, Lazy<DeskState> State)> _made = [];

    public DeskStates(DecidedResult result, LogHistory history)
    {
        _result = result;
        _history = history;
        _view = new DeskView(result);
        _file = result.Found.Material.Decisions;
        Sights = new SightMaker(result);
    }

    /// <summary>Looks at single changes.</summary>
    public SightMaker Sights { get; }

    /// <summary>All decisions that count at a version: those of the decisions file, and behind them those of the log.</summary>
    public Decisions DecisionsAt(long version) => DecidedResult.Together(_file, _history.DecisionsAt(version));

    /// <summary>The state at a version.</summary>
    public Lazy<DeskState> At(long version)
    {
        int at = _made.FindIndex(entry => entry.Version == version);
        (long, Lazy<DeskState> State) found = at >= 0 ? _made[at] : (version, Make(version));
        if (at >= 0)
        {
            _made.RemoveAt(at);
        }

        _made.Add(found);
        if (_made.Count > Most)
        {
            _made.RemoveAt(0);
        }

        return found.State;
    }

    /// <summary>
    /// A state with the same changes, statements and themes as those of the newest version, in the same words. Decisions about
    /// changes and statements leave all these as they are, so that nobody who decides need wait for the state before to be made.
    /// </summary>
    public DeskState Alike()
    {
        for (long version = _history.Version; version >= 0; version--)
        {
            if (_made.Find(entry => entry.Version == version && entry.State.IsValueCreated).State is { } made)
            {
                return made.Value;
            }

            if (version > 0 && !_history[version].Action.LeavesItems)
            {
                break;
            }
        }

        return At(_history.Version).Value;
    }

    /// <summary>What more decisions would come to.</summary>
    public DeskTrial Try(Decisions more)
    {
        Decisions all = DecidedResult.Together(DecisionsAt(_history.Version), more);
        long number = _history.Version + 1;
        (Analysis decided, ReviewState? review) = _result.Settle(all);
        DeskState now = At(_history.Version).Value;
        bool New(SourcePlace? place) => place is { File: DecidedResult.LogFile } && place.Line == number;
        return new DeskTrial(
            [.. (review?.Problems ?? []).Where(problem => problem.Severity != Severity.Note && New(problem.Place))],
            [
                .. decided.Wording.Changes.Where(change => now.Find(change.Id) is null).Select(change => Subject.Of(change.Id)),
                .. decided.Themes.Where(theme => now.Find(theme.Id) is null).Select(theme => Subject.Of(theme.Id)),
            ]);
    }

    private Lazy<DeskState> Make(long version)
    {
        Decisions decisions = DecisionsAt(version);
        IReadOnlyDictionary<Subject, long> versions = _history.VersionsAt(version);
        LogEntry[] entries = [.. _history.ItemsAt(version).Select(item => item.Entry)];
        return new Lazy<DeskState>(() => WithGrounds(_view.Of(version, decisions, versions), entries));
    }

    // What was decided on is told by the entry; the same words with other statements behind them are worth another look.
    private static DeskState WithGrounds(DeskState state, LogEntry[] entries)
    {
        Problem[] notes =
        [
            .. state.Changes.Where(item => item.Ruling?.Source is { File: DecidedResult.LogFile, Line: int line }
                    && entries[line - 1].Basis is { Length: > 0 } basis
                    && !basis.Split(' ').Contains(ItemDigest.Of(state, item.Change)))
                .Select(DeskProblems.OtherGrounds),
        ];
        return notes.Length == 0 ? state : state with { Problems = [.. state.Problems, .. notes] };
    }
}
