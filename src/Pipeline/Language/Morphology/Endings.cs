namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>
/// Endings of adjectives and determiners, a table each: masculine, feminine, neuter, plural; nominative, genitive,
/// dative, accusative in each.
/// </summary>
internal static class Endings
{
    private static readonly string[] Strong =
        ["er", "en", "em", "en", "e", "er", "er", "e", "es", "en", "em", "es", "e", "er", "en", "e"];

    private static readonly string[] Weak =
        ["e", "en", "en", "en", "e", "en", "en", "e", "e", "en", "en", "e", "en", "en", "en", "en"];

    private static readonly string[] Mixed =
        ["er", "en", "en", "en", "e", "en", "en", "e", "es", "en", "en", "es", "en", "en", "en", "en"];

    /// <summary>„der, des, dem, den“ and so on, whole forms.</summary>
    public static readonly string[] Article =
        ["der", "des", "dem", "den", "die", "der", "der", "die", "das", "des", "dem", "das", "die", "der", "den", "die"];

    /// <summary>„der, dessen, dem, den“: the article's other life as relative pronoun.</summary>
    public static readonly string[] Relative =
    [
        "der", "dessen", "dem", "den", "die", "deren", "der", "die",
        "das", "dessen", "dem", "das", "die", "deren", "denen", "die",
    ];

    /// <summary>„dies-er, dies-es, dies-em, dies-en“.</summary>
    public static readonly string[] Demonstrative =
        ["er", "es", "em", "en", "e", "er", "er", "e", "es", "es", "em", "es", "e", "er", "en", "e"];

    /// <summary>„ein, ein-es, ein-em, ein-en“; the plural is that of „kein“.</summary>
    public static readonly string[] Indefinite =
        ["", "es", "em", "en", "e", "er", "er", "e", "", "es", "em", "", "e", "er", "en", "e"];

    /// <summary>The endings that an adjective can have, longest first.</summary>
    public static readonly string[] OfAdjectives = ["en", "em", "er", "es", "e"];

    public static string Of(Declension declension, Cell cell) => Table(declension)[cell.Index];

    /// <summary>Cells that the ending marks in the declension.</summary>
    public static CellSet Cells(Declension declension, string ending) => CellSet.Where(Table(declension), ending);

    private static string[] Table(Declension declension) => declension switch
    {
        Declension.Weak => Weak,
        Declension.Mixed => Mixed,
        _ => Strong,
    };
}
