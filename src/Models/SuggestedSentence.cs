namespace DialogueMining.Models;

/// <summary>A sentence of a suggestion with what it rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Statements">The statements it rests on; empty where it is the draft's own.</param>
/// <param name="Quotes">Words that it takes over from them, as they stand there.</param>
public sealed record SuggestedSentence(string Text, IReadOnlyList<StatementId> Statements, IReadOnlyList<string> Quotes);
