namespace DialogueMining.Pipeline.Language;

/// <summary>A sentence with other words in it, and what was done for that.</summary>
/// <param name="Result">The sentence after all edits.</param>
/// <param name="Edits">What changed, in order of place, without overlap: the replaced words and those that agree with them.</param>
/// <param name="Confidence">From 0 to 1; under 0.8 the caller offers the alternatives instead of forcing the result in.</param>
/// <param name="Alternatives">The sentence in other readings, likeliest first.</param>
internal sealed record Replacement(
    string Result, IReadOnlyList<TextEdit> Edits, double Confidence, IReadOnlyList<string> Alternatives);
