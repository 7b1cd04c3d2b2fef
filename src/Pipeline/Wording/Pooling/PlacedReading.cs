using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>A reading with its document and its places in the draft.</summary>
/// <param name="Order">Position of the statement in the notes.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Loci">Its places; empty when none is certain.</param>
/// <param name="Written">The old words as the draft writes them; null where they have no place in it.</param>
/// <param name="Lead">The draft's words before the old ones in their clause; empty where there are none.</param>
/// <param name="Old">Old words for comparison, as the draft has them where it does, shared context taken away.</param>
/// <param name="New">New words for comparison, shared context taken away.</param>
internal sealed record PlacedReading(
    int Order,
    Statement Statement,
    Reading Reading,
    string Document,
    IReadOnlyList<Locus> Loci,
    string? Written,
    string Lead,
    List<string> Old,
    List<string> New)
{
    public ChangeOperation Operation => Reading.Words.Operation;
}
