using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>What a noun was and what it has become.</summary>
/// <param name="Old">Cell of the old noun.</param>
/// <param name="New">Cell of the new one.</param>
internal readonly record struct CellChange(Cell Old, Cell New)
{
    public bool ChangesGenus => Old.Genus != New.Genus;

    public bool ChangesNumber => (Old.Genus == Genus.Plural) != (New.Genus == Genus.Plural);
}
