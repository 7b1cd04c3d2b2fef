namespace DialogueMining.Models;

/// <summary>A bullet, paragraph, row, heading, vote or other unit of a notes file.</summary>
/// <param name="Kind">What it is: decides whether statements come of it.</param>
/// <param name="Table">Name of the table it belongs to, for example „Tisch 7“.</param>
/// <param name="Round">Number of the round; null when the notes do not say.</param>
/// <param name="Text">Its text without bullet, continuation lines joined by a space.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Columns">Further columns of a row, by header; empty for text.</param>
public sealed record NoteEntry(
    EntryKind Kind,
    string Table,
    int? Round,
    string Text,
    SourcePlace Place,
    IReadOnlyDictionary<string, string> Columns);
