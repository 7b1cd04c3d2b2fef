namespace DialogueMining.Models;

/// <summary>The text of a draft, in Markdown.</summary>
/// <param name="Label">Name of an alternative („Entwurf Ausländerbeirat“); null for the draft itself.</param>
/// <param name="File">Path relative to the event folder.</param>
/// <param name="Text">The whole text, line ends as <c>\n</c>.</param>
/// <param name="Blocks">Headings, paragraphs and list items, in order.</param>
public sealed record Draft(string? Label, string File, string Text, IReadOnlyList<DraftBlock> Blocks);
