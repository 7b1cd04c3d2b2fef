namespace DialogueMining.Models;

/// <summary>A heading, paragraph or list item of a draft.</summary>
/// <param name="Number">Position in the draft, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where its text stands in the draft, without list or heading marks.</param>
/// <param name="Level">Depth of a heading or list item, from 1; 0 for a paragraph.</param>
public sealed record DraftBlock(int Number, BlockKind Kind, TextSpan Span, int Level);
