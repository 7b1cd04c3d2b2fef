using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>A determiner in its place.</summary>
/// <param name="Index">Its token; that of the contraction where it hides in one („im“).</param>
/// <param name="Determiner">What it is.</param>
internal sealed record DeterminerUse(int Index, Determiner Determiner);

/// <summary>An adjective in its place.</summary>
/// <param name="Index">Its token.</param>
/// <param name="Ending">Its ending of agreement.</param>
internal sealed record AdjectiveUse(int Index, string Ending);

/// <summary>A noun with what stands before it, and what that says of its case and number.</summary>
/// <param name="Head">Token of the noun.</param>
/// <param name="First">First token of the phrase, its preposition included.</param>
/// <param name="Noun">What the noun is.</param>
/// <param name="Cells">Cells that noun, article, adjectives and preposition leave open.</param>
/// <param name="Determiners">Its determiners, from left to right.</param>
/// <param name="Adjectives">Its adjectives with an ending, from left to right.</param>
/// <param name="Preposition">Token of its preposition or contraction; null where it has none.</param>
/// <param name="Contraction">The contraction; null where there is none.</param>
internal sealed record NounPhrase(
    int Head, int First, NounReading Noun, CellSet Cells, IReadOnlyList<DeterminerUse> Determiners,
    IReadOnlyList<AdjectiveUse> Adjectives, int? Preposition, Contraction? Contraction)
{
    /// <summary>Declension of what follows the determiners.</summary>
    public Declension Declension => Determiners is [.., var last] ? last.Determiner.Following : Declension.Strong;
}
