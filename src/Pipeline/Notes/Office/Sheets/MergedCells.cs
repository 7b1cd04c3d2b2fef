namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Cells of a sheet that are joined into one; it shows what stands in the first of them.</summary>
/// <param name="FirstRow">First row, from 1.</param>
/// <param name="LastRow">Last row.</param>
/// <param name="Column">First column, from 0.</param>
internal readonly record struct MergedCells(int FirstRow, int LastRow, int Column);
