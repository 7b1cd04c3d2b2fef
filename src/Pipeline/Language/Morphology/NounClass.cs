namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>How a noun is declined.</summary>
/// <param name="Genus">Its gender; plural for nouns that have no singular.</param>
/// <param name="Plural">
/// Its plural: „=“ as the singular, „-“ none, „¨“ for the umlaut, „um&gt;en“ one ending for another, else what is added.
/// A stroke before it („-en“) marks nouns that are hardly ever counted.
/// </param>
/// <param name="Genitive">
/// Its genitive: „0“ none, „n“, „en“ in all cases but the nominative, „ns“, „ens“ with an s in the genitive, else
/// what is added; empty where the rule gives it.
/// </param>
/// <param name="IsAdjectival">Whether it is declined as an adjective: „der Jugendliche, ein Jugendlicher“.</param>
internal sealed record NounClass(Genus Genus, string Plural, string Genitive, bool IsAdjectival)
{
    /// <summary>Reads „m ¨e es“; „a mf“ is declined as an adjective, of either gender.</summary>
    public static NounClass Parse(ReadOnlySpan<char> text)
    {
        string[] columns = text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string second = columns.Length > 1 ? columns[1] : "=";
        bool adjectival = columns[0] == "a";
        return new NounClass(
            GenusOf(adjectival ? second[0] : columns[0][0]),
            adjectival ? "n" : second,
            columns.Length > 2 ? columns[2] : string.Empty,
            adjectival);
    }

    /// <summary>Whether the noun is counted: „Teilhabe“ is not.</summary>
    public bool IsCountable => Plural[0] != '-';

    private static Genus GenusOf(char letter) => letter switch
    {
        'm' => Genus.Masculine,
        'f' => Genus.Feminine,
        'n' => Genus.Neuter,
        _ => Genus.Plural,
    };
}
