using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>
/// The desk: a result, the log of what people decided about it, and the state that follows. Several reviewers may use it at
/// once; what it confirms is on disk.
/// </summary>
public sealed class ReviewDesk : IDisposable
{
    /// <summary>Opens a result folder for review; one desk at a time.</summary>
    /// <param name="folder">The result folder, with <c>analysis.json</c>; <c>review.db</c> is made where it is missing.</param>
    /// <param name="clock">Tells when something was decided.</param>
    /// <returns>The desk, or what is wrong, in plain German.</returns>
    public static (ReviewDesk? Desk, Problem? Problem) Open(string folder, TimeProvider clock) => throw new NotImplementedException();

    /// <summary>The event under review.</summary>
    public EventDefinition Event => throw new NotImplementedException();

    /// <summary>Number of the last entry; 0 before the first.</summary>
    public long Version => throw new NotImplementedException();

    /// <summary>The present state.</summary>
    public DeskState State => throw new NotImplementedException();

    /// <summary>All entries up to the present one, and whether they count now.</summary>
    public IReadOnlyList<HistoryItem> History => throw new NotImplementedException();

    /// <summary>The state after an entry, as it was.</summary>
    /// <param name="version">Number of the entry; from 0 to the present version, anything else gives the nearest.</param>
    public DeskState StateAt(long version) => throw new NotImplementedException();

    /// <summary>Waits until the desk is newer than what a page shows.</summary>
    /// <param name="version">What the page shows.</param>
    /// <param name="cancelled">Ends the waiting.</param>
    /// <returns>The newer version.</returns>
    public Task<long> NewerThan(long version, CancellationToken cancelled) => throw new NotImplementedException();

    /// <summary>Decides about changes, all in the same way or none of them.</summary>
    public DeskAnswer Decide(string reviewer, IReadOnlyList<Seen> changes, ChangeAnswer answer, string? reason) => throw new NotImplementedException();

    /// <summary>Decides what becomes of statements, all in the same way or none of them.</summary>
    public DeskAnswer Decide(string reviewer, IReadOnlyList<Seen> statements, Outcome outcome, string? reason) => throw new NotImplementedException();

    /// <summary>Adds a reviewer's own change.</summary>
    /// <param name="reviewer">Who.</param>
    /// <param name="document">Id of the document.</param>
    /// <param name="words">Replace, insert or delete, with its words; the anchor is not used.</param>
    /// <param name="place">The place, named by words of the draft; null where the old words stand once.</param>
    /// <param name="statements">Statements that moved the reviewer to it; empty when none.</param>
    /// <param name="reason">Why; null when not given.</param>
    public DeskAnswer Amend(
        string reviewer, string document, ChangeWords words, ChosenPlace? place, IReadOnlyList<StatementId> statements, string? reason) =>
        throw new NotImplementedException();

    /// <summary>Takes a change for the same as another: its statements count there.</summary>
    public DeskAnswer Join(string reviewer, Seen change, Seen into, string? reason) => throw new NotImplementedException();

    /// <summary>Takes statements out of a change: they make a change of their own.</summary>
    public DeskAnswer Part(string reviewer, Seen change, IReadOnlyList<StatementId> statements, string? reason) => throw new NotImplementedException();

    /// <summary>Names a theme.</summary>
    public DeskAnswer Rename(string reviewer, Seen theme, string label) => throw new NotImplementedException();

    /// <summary>Puts all statements of a theme into another; the theme goes.</summary>
    public DeskAnswer Merge(string reviewer, Seen theme, Seen into) => throw new NotImplementedException();

    /// <summary>Makes a theme of its own out of some of a theme's statements.</summary>
    public DeskAnswer Split(string reviewer, Seen theme, IReadOnlyList<StatementId> statements, string label) => throw new NotImplementedException();

    /// <summary>Moves statements into a theme of the same round.</summary>
    public DeskAnswer Move(string reviewer, IReadOnlyList<StatementId> statements, Seen into) => throw new NotImplementedException();

    /// <summary>Takes the reviewer's own last decision back.</summary>
    public DeskAnswer Undo(string reviewer) => throw new NotImplementedException();

    /// <summary>Lets the decision count again that the reviewer took back last.</summary>
    public DeskAnswer Redo(string reviewer) => throw new NotImplementedException();

    /// <summary>Goes back, or forward again, to the state after an entry. All entries stay in the log.</summary>
    /// <param name="reviewer">Who.</param>
    /// <param name="entry">Number of the entry; 0 for the state before the first.</param>
    /// <param name="expected">The desk's version that the reviewer saw.</param>
    public DeskAnswer Restore(string reviewer, long entry, long expected) => throw new NotImplementedException();

    /// <summary>The change in the sentences that it touches, as if it alone were made in the draft.</summary>
    public ChangeSight Sight(ChangeId change) => throw new NotImplementedException();

    /// <summary>The change in the present text, as if it were decided in a certain way: for the hint before deciding.</summary>
    public ChangeSight Preview(ChangeId change, ChangeAnswer answer) => throw new NotImplementedException();

    /// <summary>The statements behind a change, in their place in the notes.</summary>
    public IReadOnlyList<EvidenceLine> EvidenceOf(ChangeId change) => throw new NotImplementedException();

    /// <summary>What is decided otherwise in two states, and what reads otherwise.</summary>
    public StateComparison Compare(long from, long to) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
