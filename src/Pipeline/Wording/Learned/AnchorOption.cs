using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A place that a change may have.</summary>
/// <param name="Relation">How the change stands to it.</param>
/// <param name="Span">Number of the span of its words.</param>
internal readonly record struct AnchorOption(AnchorRelation Relation, int Span);
