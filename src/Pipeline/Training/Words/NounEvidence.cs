namespace DialogueMining.Pipeline.Training.Words;

/// <summary>What the articles before a capital word say.</summary>
internal static class NounEvidence
{
    /// <summary>Occurrences behind an article that only a singular has; those that weak nouns take too („einen Studenten“) are left out.</summary>
    public static int Singular(WordEvidence evidence) =>
        evidence.Count(Before.Ein) + evidence.Count(Before.Eine) + evidence.Count(Before.Das) + evidence.Count(Before.Einer)
        + evidence.Count(Before.Zur) + evidence.Count(Before.Ins);

    /// <summary>Occurrences behind any article of the singular.</summary>
    public static int AnySingular(WordEvidence evidence) =>
        Singular(evidence) + evidence.Count(Before.Im) + evidence.Count(Before.Dem) + evidence.Count(Before.Des)
        + evidence.Count(Before.Einem) + evidence.Count(Before.Einen) + evidence.Count(Before.Eines);

    /// <summary>
    /// Names stand without an article („in Berlin“) or behind a title: fewer than one article in 25 occurrences, or more
    /// titles and first names than anything else. Tried 15 to 40 on the countries and members of parliament.
    /// </summary>
    public static bool IsName(string form, WordEvidence evidence)
    {
        int articles = AnySingular(evidence) + evidence.Count(Before.Der) + evidence.Count(Before.Die) + evidence.Count(Before.Den)
            + evidence.Count(Before.Attribute) + evidence.Count(Before.Plural);
        int titles = evidence.Count(Before.Title) + evidence.Count(Before.Capital);
        return !form.EndsWith("ung", StringComparison.Ordinal)
            && ((articles * 25 < evidence.Inside && evidence.Inside > 2)
                || (titles * 2 > evidence.Inside && articles * 5 < titles && evidence.Count(Before.Title) > 0));
    }
}
