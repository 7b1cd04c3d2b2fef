namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Chooses how a phrase is written in a label: as most people wrote it, but not in an oblique case.</summary>
internal static class SurfaceForm
{
    // Endings that only the genitive or the dative plural adds to a form that people also use without it.
    private static readonly string[] ObliqueEndings = ["es", "s", "n"];

    /// <summary>The form for a label or keyword, with a capital where one is written.</summary>
    public static string Of(Phrase phrase)
    {
        string best = phrase.Forms
            .OrderByDescending(form => Weight(form.Key, phrase.Forms))
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .First().Key;
        return IsShouted(best) ? best[..1] + best[1..].ToLowerInvariant() : best;
    }

    private static int Weight(string form, IReadOnlyDictionary<string, int> forms)
    {
        bool oblique = ObliqueEndings.Any(ending =>
            form.EndsWith(ending, StringComparison.Ordinal) && forms.ContainsKey(form[..^ending.Length]));
        int borrowed = ObliqueEndings.Sum(ending => forms.GetValueOrDefault(form + ending));
        // A noun in lower case is a typing habit; the spelling with a capital wins where anybody used it.
        bool lower = char.IsLower(form[0]) && forms.ContainsKey(char.ToUpperInvariant(form[0]) + form[1..]);
        return oblique || lower ? 0 : forms[form] + borrowed;
    }

    // „SPRACHE“ is written loudly; „VHS“ is an abbreviation.
    private static bool IsShouted(string form) => form.Length > 5 && form.All(char.IsUpper);
}
