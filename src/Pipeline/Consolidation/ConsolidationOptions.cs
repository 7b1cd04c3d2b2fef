using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Which changes are taken into the proposed text.</summary>
public sealed record ConsolidationOptions
{
    /// <summary>
    /// Tables that must ask for a change: a count from 1; the higher, the fewer changes are taken. Two, because one
    /// table's wish is not yet the room's; the run sets one where the notes know a single table.
    /// </summary>
    public int MinimumTables { get; init; } = 2;

    /// <summary>
    /// Places offered for a change that has none: a count from 0 (none); three can be read at a glance.
    /// </summary>
    public int MostOffers { get; init; } = 3;

    /// <summary>
    /// Dictionaries of the machine: a place is offered, too, where the draft has another word for the same thing. None by default.
    /// </summary>
    public SystemResources Resources { get; init; } = SystemResources.None;
}
