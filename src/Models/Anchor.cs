namespace DialogueMining.Models;

/// <summary>A place that a note names for a change.</summary>
/// <param name="Text">Words of the text, or a part of it („Satz 2“, „Überschrift“), as the note gives them.</param>
/// <param name="Relation">How the change stands to it.</param>
public sealed record Anchor(string Text, AnchorRelation Relation);
