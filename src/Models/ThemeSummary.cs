namespace DialogueMining.Models;

/// <summary>What a theme comes to, in a person's words or in those that a person took over.</summary>
/// <param name="Text">One sentence or two.</param>
/// <param name="Signature">Who, when, why, and whether a language model suggested it.</param>
public sealed record ThemeSummary(string Text, Signature Signature);
