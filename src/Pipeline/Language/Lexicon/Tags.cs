using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Maps the tagger's classes to those of the universal tag set.</summary>
internal static class Tags
{
    public static WordClass ClassOf(Tag tag) => tag switch
    {
        Tag.Noun => WordClass.Noun,
        Tag.Name => WordClass.ProperNoun,
        Tag.FiniteVerb or Tag.Infinitive or Tag.ZuInfinitive or Tag.Participle => WordClass.Verb,
        Tag.FiniteAuxiliary or Tag.InfiniteAuxiliary => WordClass.Auxiliary,
        Tag.InflectedAdjective or Tag.PlainAdjective => WordClass.Adjective,
        Tag.Adverb => WordClass.Adverb,
        Tag.Determiner => WordClass.Determiner,
        Tag.Pronoun => WordClass.Pronoun,
        // Universal dependencies count the separated prefix of a verb among the prepositions.
        Tag.Preposition or Tag.VerbPrefix => WordClass.Adposition,
        Tag.Coordinator => WordClass.CoordinatingConjunction,
        Tag.Subordinator => WordClass.SubordinatingConjunction,
        _ => ClassOfRest(tag),
    };

    private static WordClass ClassOfRest(Tag tag) => tag switch
    {
        Tag.Particle => WordClass.Particle,
        Tag.Interjection => WordClass.Interjection,
        Tag.Number => WordClass.Numeral,
        Tag.Punctuation => WordClass.Punctuation,
        Tag.Symbol => WordClass.Symbol,
        _ => WordClass.Unknown,
    };
}
