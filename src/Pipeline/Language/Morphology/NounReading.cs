namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>How a noun's class is known, from a guess up to a list.</summary>
internal enum NounSource
{
    Guess,
    Suffix,
    Head,
    List,
}

/// <summary>What a noun's form can be.</summary>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Class">How it is declined.</param>
/// <param name="Source">How that is known.</param>
/// <param name="Cells">Cells that the form may stand in; empty where the noun was asked for by its lemma.</param>
internal sealed record NounReading(string Lemma, NounClass Class, NounSource Source, CellSet Cells);
