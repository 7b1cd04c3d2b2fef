using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>What the members of a series are.</summary>
internal enum MemberShape
{
    /// <summary>Noun phrases.</summary>
    Noun,

    /// <summary>Words in small letters: adjectives, adverbs, participles.</summary>
    Word,

    /// <summary>Clauses or longer phrases with a verb.</summary>
    Clause,
}

/// <summary>An enumeration: „A, B und C“.</summary>
/// <param name="Members">The members, in order; the last one may reach too far, since nothing marks its end.</param>
/// <param name="Joint">Index of the token that joins the last member; -1 where only commas stand.</param>
/// <param name="Shape">What the members are.</param>
internal sealed record Series(IReadOnlyList<TextSpan> Members, int Joint, MemberShape Shape);
