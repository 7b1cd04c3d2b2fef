using DialogueMining.Review.Log;

namespace DialogueMining.Review.Desk;

/// <summary>An entry of the log as it looks at some version.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Counts">Whether it counts: false once undone; always true for undo, redo and restore.</param>
public sealed record HistoryItem(LogEntry Entry, bool Counts);
