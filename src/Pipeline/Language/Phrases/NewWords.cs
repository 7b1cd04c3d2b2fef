using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>A noun among the new words.</summary>
/// <param name="Index">Its token.</param>
/// <param name="Adjectives">Tokens of the adjectives before it.</param>
/// <param name="Readings">What it can be, the likeliest first.</param>
/// <param name="IsPlural">Whether it is given as a plural beyond doubt.</param>
/// <param name="IsSingular">Whether it is given as a singular beyond doubt.</param>
internal sealed record NewNoun(
    int Index, IReadOnlyList<int> Adjectives, IReadOnlyList<NounReading> Readings, bool IsPlural, bool IsSingular);

/// <summary>The new words read as a noun phrase.</summary>
/// <param name="Text">Their tokens.</param>
/// <param name="Determiner">Token of an article before them; null where there is none.</param>
/// <param name="Nouns">Their nouns that are joined with one another; what follows stays as it is.</param>
internal sealed record NewWords(PhraseText Text, int? Determiner, IReadOnlyList<NewNoun> Nouns);
