namespace DialogueMining.Models;

/// <summary>A person's decision about a wording change, as the decisions file says it.</summary>
/// <param name="Basis">Which change.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Text">The person's own words; null where the notes' words do.</param>
/// <param name="Exact">Whether these words go in letter for letter, without endings and commas being mended.</param>
/// <param name="Place">The place that the person chose; null where the change has its own.</param>
/// <param name="Signature">Who, when, why.</param>
/// <param name="Source">Where it stands in the decisions file.</param>
public sealed record ChangeDecision(
    ChangeBasis Basis, Verdict Verdict, string? Text, bool Exact, ChosenPlace? Place, Signature Signature, SourcePlace Source);
