namespace DialogueMining.Models;

/// <summary>A result as it is and as it may be shown.</summary>
/// <param name="Full">The analysis with all names: for <c>analysis.json</c>, which stays on the machine, and for nothing else.</param>
/// <param name="Shared">The same for everybody else: names and contacts hidden, unless the user keeps them.</param>
/// <param name="Marks">Where names and contacts stand in the full statements, in order.</param>
/// <param name="Key">Who the persons are, in order of their first appearance.</param>
public sealed record Disclosure(
    Analysis Full, Analysis Shared, IReadOnlyList<PersonalMark> Marks, IReadOnlyList<Pseudonym> Key)
{
    /// <summary>What a language model suggests beside it; empty, unless one was asked.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];
}
