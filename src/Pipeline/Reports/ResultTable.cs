namespace DialogueMining.Pipeline.Reports;

/// <summary>A flat table for researchers.</summary>
/// <param name="Name">File name without ending.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Cells: string, int, long, double, bool or null.</param>
internal sealed record ResultTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows);
