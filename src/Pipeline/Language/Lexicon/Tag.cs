namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Word classes as the tagger tells them apart: finer than <see cref="Models.WordClass"/> where lemmas need it.</summary>
internal enum Tag : byte
{
    Unknown,
    Noun,
    Name,

    /// <summary>A verb with person and number, imperatives among them.</summary>
    FiniteVerb,
    Infinitive,

    /// <summary>„einzusetzen“: an infinitive with „zu“ inside.</summary>
    ZuInfinitive,

    /// <summary>The past participle.</summary>
    Participle,
    FiniteAuxiliary,
    InfiniteAuxiliary,

    /// <summary>An adjective with an ending, before its noun or as a noun.</summary>
    InflectedAdjective,

    /// <summary>An adjective without an ending: predicate or adverbial.</summary>
    PlainAdjective,
    Adverb,
    Determiner,
    Pronoun,
    Preposition,

    /// <summary>The prefix of a verb that stands apart: „setzt … ein“.</summary>
    VerbPrefix,
    Coordinator,
    Subordinator,

    /// <summary>„zu“ before an infinitive, „nicht“, „am“ before a superlative.</summary>
    Particle,
    Interjection,
    Number,
    Punctuation,
    Symbol,

    /// <summary>No class: the form can be the first part of a compound, with the lemma as a word of its own.</summary>
    CompoundModifier,

    /// <summary>No class: the lemma can be the last part of a compound.</summary>
    CompoundHead,
}
