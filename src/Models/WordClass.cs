namespace DialogueMining.Models;

/// <summary>Word class, by the universal part-of-speech tags.</summary>
public enum WordClass
{
    /// <summary>Not known (UD: X or empty).</summary>
    Unknown,

    /// <summary>Noun (NOUN).</summary>
    Noun,

    /// <summary>Proper noun (PROPN).</summary>
    ProperNoun,

    /// <summary>Verb (VERB).</summary>
    Verb,

    /// <summary>Auxiliary or modal verb (AUX).</summary>
    Auxiliary,

    /// <summary>Adjective (ADJ).</summary>
    Adjective,

    /// <summary>Adverb (ADV).</summary>
    Adverb,

    /// <summary>Determiner (DET).</summary>
    Determiner,

    /// <summary>Pronoun (PRON).</summary>
    Pronoun,

    /// <summary>Preposition (ADP).</summary>
    Adposition,

    /// <summary>Co-ordinating conjunction (CCONJ).</summary>
    CoordinatingConjunction,

    /// <summary>Subordinating conjunction (SCONJ).</summary>
    SubordinatingConjunction,

    /// <summary>Particle (PART).</summary>
    Particle,

    /// <summary>Interjection (INTJ).</summary>
    Interjection,

    /// <summary>Number (NUM).</summary>
    Numeral,

    /// <summary>Punctuation (PUNCT).</summary>
    Punctuation,

    /// <summary>Symbol: arrow, emoticon, bullet, mail or web address (SYM).</summary>
    Symbol,
}
