namespace DialogueMining.Models;

/// <summary>
/// A stretch of a statement's text that stands unbroken in the note's text. A statement that
/// continues on a second line has two; the text between them (a space) stands nowhere.
/// </summary>
/// <param name="Start">Offset in the statement's text.</param>
/// <param name="Length">Number of code units, the same on both sides.</param>
/// <param name="SourceStart">Offset in the text of the note, as decoded.</param>
public readonly record struct SourceRun(int Start, int Length, int SourceStart);
