namespace DialogueMining.Models;

/// <summary>A person's change to which statements stand behind one change.</summary>
/// <param name="Edit">What it does.</param>
/// <param name="Change">The change that is joined to another or parted.</param>
/// <param name="Into">The change that it is joined to; null when parted.</param>
/// <param name="Statements">The statements that are taken out; empty when joined.</param>
/// <param name="Signature">Who, when, why.</param>
/// <param name="Source">Where it stands in the decisions file.</param>
public sealed record PoolDecision(
    PoolEdit Edit,
    ChangeBasis Change,
    ChangeBasis? Into,
    IReadOnlyList<StatementBasis> Statements,
    Signature Signature,
    SourcePlace Source);
