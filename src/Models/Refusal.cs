namespace DialogueMining.Models;

/// <summary>Why a language model's answer is not offered.</summary>
/// <param name="Reason">The rule that it breaks.</param>
/// <param name="Explanation">The same as a German sentence with the words concerned.</param>
public sealed record Refusal(RefusalReason Reason, string Explanation);
