namespace DialogueMining.Models;

/// <summary>A phrase with another word put in, agreement mended.</summary>
/// <param name="Result">The phrase that the program would choose.</param>
/// <param name="Confidence">From 0 to 1: how sure it is.</param>
/// <param name="Alternatives">Other readings, likeliest first; empty when there is none.</param>
public sealed record Inflection(string Result, double Confidence, IReadOnlyList<string> Alternatives);
