namespace DialogueMining.Models;

/// <summary>A person of the event and the name that shared results give them.</summary>
/// <param name="Token">The name in shared results, for example <c>[Person 3]</c>.</param>
/// <param name="Name">The fullest name that was written.</param>
/// <param name="Forms">The forms that were written, in the order of the notes.</param>
public sealed record Pseudonym(string Token, string Name, IReadOnlyList<string> Forms);
