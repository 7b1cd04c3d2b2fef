namespace DialogueMining.Models;

/// <summary>An answer of a language model, kept so that the same question need not be asked again.</summary>
/// <param name="Hash">SHA-256 of what was asked, with the model's name, in hexadecimal digits.</param>
/// <param name="Model">Name of the model.</param>
/// <param name="Text">The answer as it came.</param>
/// <param name="InputTokens">Tokens of the question; null where the server did not say.</param>
/// <param name="OutputTokens">Tokens of the answer; null where the server did not say.</param>
public sealed record ModelAnswer(string Hash, string Model, string Text, long? InputTokens, long? OutputTokens);
