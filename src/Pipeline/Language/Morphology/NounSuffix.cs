namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>What a noun's ending says of its class.</summary>
/// <param name="Text">The ending.</param>
/// <param name="Class">The class.</param>
/// <param name="IsFirm">Whether it counts before a short last part of a compound.</param>
internal sealed record NounSuffix(string Text, NounClass Class, bool IsFirm);
