using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>A stretch of a draft with one look and one history.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Kind">Whether it stays, comes or goes.</param>
/// <param name="Changes">The changes behind it.</param>
/// <param name="Look">How it is set.</param>
internal sealed record TrackedRun(string Text, SegmentKind Kind, IReadOnlyList<ChangeId> Changes, RunLook Look);
