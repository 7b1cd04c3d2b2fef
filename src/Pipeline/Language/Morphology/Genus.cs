namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Column of a German declension table: the three genders of the singular, and the plural, which has none.</summary>
internal enum Genus
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}
