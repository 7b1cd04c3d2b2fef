namespace DialogueMining.Pipeline.Training.Words;

/// <summary>Tables of the language core.</summary>
public enum LanguageTable
{
    /// <summary>Forms, parts of compounds and endings, from a large text.</summary>
    Words,

    /// <summary>Weights of the tagger, from treebanks; it sees words as the tables in the program show them, so it comes second.</summary>
    Tagger,

    /// <summary>Adjectives, verbs, gender and forms of nouns, from a large text: what the inflection writes with.</summary>
    Morphology,
}

/// <summary>How the language tables are learned.</summary>
public sealed record LanguageTrainingOptions
{
    /// <summary>Which tables; <see cref="LanguageTable.Words"/> by default.</summary>
    public LanguageTable Table { get; init; }

    /// <summary>
    /// Forms that occur less often than this (whatever their case) are left out of the table of forms: at least 1, 3 by default.
    /// Rarer forms double the table and are mostly compounds and inflections that the rules read as well.
    /// </summary>
    public int LeastOccurrences { get; init; } = 3;
}
