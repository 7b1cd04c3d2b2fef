namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>One cell of a declension table.</summary>
internal readonly record struct Cell(Genus Genus, GrammaticalCase Case)
{
    /// <summary>Place in a table that is written column by column, case by case.</summary>
    public int Index => ((int)Genus * 4) + (int)Case;
}
