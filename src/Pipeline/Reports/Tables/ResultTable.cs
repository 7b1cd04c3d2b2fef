namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>A flat table for researchers.</summary>
/// <param name="Name">File name without ending.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, made as they are read: a cell for each column.</param>
internal sealed record ResultTable(string Name, IReadOnlyList<TableColumn> Columns, IEnumerable<Cell[]> Rows);
