using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>A reading with its document and its places in the draft.</summary>
/// <param name="Order">Position of the statement in the notes.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Loci">Its places; empty when none is certain.</param>
/// <param name="Old">Old words for comparison, shared context taken away.</param>
/// <param name="New">New words for comparison, shared context taken away.</param>
internal sealed record PlacedReading(
    int Order,
    Statement Statement,
    Reading Reading,
    string Document,
    IReadOnlyList<Locus> Loci,
    List<string> Old,
    List<string> New)
{
    public ChangeOperation Operation => Reading.Words.Operation;
}
