namespace DialogueMining.Pipeline.Reports;

/// <summary>A part of a phrase about a change.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Role"><c>old</c> or <c>new</c> for quoted words of the notes; null for our own.</param>
internal sealed record PhrasePart(string Text, string? Role);
