namespace DialogueMining.Models;

/// <summary>A question to a model server and what it cost.</summary>
/// <param name="Hash">SHA-256 of what was asked, with the model's name, in hexadecimal digits.</param>
/// <param name="Subject">What it was about; see <see cref="Suggestion.Subject"/>.</param>
/// <param name="InputTokens">Tokens of the question; null where the server did not say or did not answer.</param>
/// <param name="OutputTokens">Tokens of the answer; null where the server did not say or did not answer.</param>
/// <param name="Seconds">Wall seconds with all attempts; 0 for a kept answer.</param>
/// <param name="Attempts">How often it was sent; 0 for a kept answer.</param>
public sealed record ModelRequest(string Hash, string Subject, long? InputTokens, long? OutputTokens, double Seconds, int Attempts);
