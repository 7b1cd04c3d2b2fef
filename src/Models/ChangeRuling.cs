namespace DialogueMining.Models;

/// <summary>A decision that has found its change and its place.</summary>
/// <param name="Change">The change.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Text">The person's own words; null where the notes' words do.</param>
/// <param name="Exact">Whether these words go in letter for letter.</param>
/// <param name="Spot">The words of the draft that the person chose as the place; null where the change has its own.</param>
/// <param name="Relation">How the change stands to these words; null where there are none.</param>
/// <param name="Signature">Who, when, why.</param>
/// <param name="Source">Where the decision stands in its file.</param>
public sealed record ChangeRuling(
    ChangeId Change,
    Verdict Verdict,
    string? Text,
    bool Exact,
    Locus? Spot,
    AnchorRelation? Relation,
    Signature Signature,
    SourcePlace Source);
