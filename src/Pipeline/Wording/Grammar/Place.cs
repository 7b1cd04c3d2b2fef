using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>The place that a statement names.</summary>
/// <param name="Words">Words of the text or a part of it, where they stand in the statement.</param>
/// <param name="Relation">How the change stands to it.</param>
internal readonly record struct Place(TextSpan Words, AnchorRelation Relation);
