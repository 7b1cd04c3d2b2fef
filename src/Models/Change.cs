namespace DialogueMining.Models;

/// <summary>A wording change, pooled over the tables.</summary>
/// <param name="Id">Its name in this run.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Words">What it says, in the wording that most tables use.</param>
/// <param name="Loci">The places in the draft that it touches; empty when none is certain.</param>
/// <param name="Evidence">The statements behind it, in the order of the notes.</param>
/// <param name="Confidence">From 0 to 1: how likely the reading is right.</param>
/// <param name="ConflictsWith">Changes that touch the same words and differ; of very many the fifty best supported.</param>
/// <param name="Status">Whether it has its place in the draft.</param>
public sealed record Change(
    ChangeId Id,
    string Document,
    ChangeWords Words,
    IReadOnlyList<Locus> Loci,
    IReadOnlyList<Evidence> Evidence,
    double Confidence,
    IReadOnlyList<ChangeId> ConflictsWith,
    ChangeStatus Status);
