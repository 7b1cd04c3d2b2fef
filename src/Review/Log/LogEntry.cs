using DialogueMining.Review.Desk;

namespace DialogueMining.Review.Log;

/// <summary>An entry of the review's log: it is never changed and never deleted.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Time">When it was stored, in UTC.</param>
/// <param name="Reviewer">Who decided.</param>
/// <param name="Subjects">What was decided about; empty for undo, redo and a return to an earlier state.</param>
/// <param name="Action">What was decided, as JSON: a piece of a decisions file, or <c>undo</c>, <c>redo</c>, <c>restore</c> with a number.</param>
/// <param name="Basis">Digests of what the reviewer had to decide on, one a subject; empty where there is none.</param>
/// <param name="Hash">SHA-256 of this entry, chained to the one before.</param>
public sealed record LogEntry(
    long Number, DateTimeOffset Time, string Reviewer, IReadOnlyList<Subject> Subjects, string Action, string Basis, string Hash);
