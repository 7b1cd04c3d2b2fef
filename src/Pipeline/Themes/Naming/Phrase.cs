namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>A word or noun phrase that statements share, whatever its inflection.</summary>
/// <param name="Key">Its folded lemmas, joined by a space.</param>
/// <param name="Statements">Indices of the statements that use it, ascending.</param>
/// <param name="Forms">How people wrote it, with the number of times.</param>
/// <param name="Order">Which one it is of the round's phrases in the order of their first use.</param>
/// <param name="Rank">3 for two nouns with a word between them, 2 for an adjective with its noun, 1 for a noun, 0 for an adjective
/// that says something by itself, -1 for any other word.</param>
internal sealed record Phrase(
    string Key, IReadOnlyList<int> Statements, IReadOnlyDictionary<string, int> Forms, int Order, int Rank);
