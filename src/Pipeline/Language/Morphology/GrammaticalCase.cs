namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Row of a German declension table.</summary>
internal enum GrammaticalCase
{
    Nominative,
    Genitive,
    Dative,
    Accusative,
}
