using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>Two states side by side.</summary>
/// <param name="From">Version of the one.</param>
/// <param name="To">Version of the other.</param>
/// <param name="Items">What is decided otherwise.</param>
/// <param name="Texts">Each document whose text differs: the first state's words are deleted, the second's inserted.</param>
public sealed record StateComparison(
    long From, long To, IReadOnlyList<ItemDifference> Items, IReadOnlyDictionary<string, IReadOnlyList<TextSegment>> Texts);
