namespace DialogueMining.Pipeline.Reports;

/// <summary>How results are written.</summary>
public sealed record ReportOptions
{
    /// <summary>Separator of the CSV tables: <c>;</c> opens in a German Excel by a double click. Default <c>;</c>.</summary>
    public char CsvSeparator { get; init; } = ';';
}
