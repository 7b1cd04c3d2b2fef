namespace DialogueMining.Models;

/// <summary>A stretch of a consolidated text, with the changes that it comes from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Changes">The changes behind it; empty for unchanged text.</param>
public sealed record TextSegment(SegmentKind Kind, string Text, IReadOnlyList<ChangeId> Changes);
