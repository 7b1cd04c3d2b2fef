using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>The units of one clause.</summary>
/// <param name="Members">Indices of its units.</param>
/// <param name="Opening">What stands before it.</param>
/// <param name="Ending">What stands behind it.</param>
internal sealed record Cut(List<int> Members, UnitKind Opening, UnitKind Ending);
