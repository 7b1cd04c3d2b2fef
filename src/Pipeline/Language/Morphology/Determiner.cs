namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>A word that stands before adjective and noun and shows gender, number and case.</summary>
/// <param name="Stem">What its forms share: „dies“, „unser“.</param>
/// <param name="Forms">Its forms, cell by cell; null where it has none („ein“ in the plural).</param>
/// <param name="Following">Declension of an adjective after it.</param>
internal sealed record Determiner(string Stem, IReadOnlyList<string?> Forms, Declension Following)
{
    /// <summary>The form in the cell; null where there is none.</summary>
    public string? Form(Cell cell) => Forms[cell.Index];
}

/// <summary>A determiner with the cells that its form may stand in.</summary>
internal readonly record struct DeterminerReading(Determiner Determiner, CellSet Cells);
