namespace DialogueMining.Review.Desk;

/// <summary>The tables behind a change.</summary>
/// <param name="For">Names of the tables that ask for it.</param>
/// <param name="Against">Names of the tables that only object to it.</param>
public sealed record TableVotes(IReadOnlyList<string> For, IReadOnlyList<string> Against);
