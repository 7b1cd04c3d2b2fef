namespace DialogueMining.Models;

/// <summary>A place in a draft.</summary>
/// <param name="Block">Number of the block.</param>
/// <param name="Span">Where in the draft's text; of length 0 for a point between words.</param>
public sealed record Locus(int Block, TextSpan Span);
