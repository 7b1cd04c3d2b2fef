using DialogueMining.Pipeline.Reports.Parquet;

namespace DialogueMining.Pipeline.Reports;

/// <summary>How results are written.</summary>
public sealed record ReportOptions
{
    /// <summary>Separator of the CSV tables: <c>;</c> opens in a German Excel by a double click. Default <c>;</c>.</summary>
    public char CsvSeparator { get; init; } = ';';

    /// <summary>What is written; by default everything. The guide and the citation file are always written.</summary>
    public IReadOnlySet<ResultFormat> Formats { get; init; } = new SortedSet<ResultFormat>(Enum.GetValues<ResultFormat>());

    /// <summary>
    /// Who writes the Parquet tables; null (the default) for the program's own writer. Another one gives other bytes and the same cells.
    /// </summary>
    public ParquetEngine? ParquetEngine { get; init; }

    /// <summary>The language that reports and guides speak. Default German.</summary>
    public ReportLanguage Language { get; init; }
}
