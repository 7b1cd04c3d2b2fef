using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Html;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;
using DialogueMining.Pipeline.Reports.Word;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Turns an analysis into the files of the result folder.</summary>
/// <param name="options">How they are written.</param>
public sealed class ReportWriter(ReportOptions options)
{
    /// <summary>Writes all files but <c>run.json</c>, which knows the clock. Same analysis, same bytes.</summary>
    /// <param name="result">The whole result: with its names for <c>analysis.json</c>, as it may be shown for everything else.</param>
    /// <param name="settings">What decided it; printed in the section on method.</param>
    /// <returns>The files, ordered by path.</returns>
    public IReadOnlyList<ResultFile> Write(Disclosure result, RunSettings settings)
    {
        ResultIndex index = new(result.Shared);
        ResultTable[] tables = [.. ResultTables.All(index)];
        List<ResultFile> files =
        [
            new("analysis.json", AnalysisJson.Write(result)),
            new("report.html", HtmlReport.Write(index, settings)),
            new("report.docx", ReportDocument.Write(index, settings)),
            .. result.Shared.Texts.Select(text => new ResultFile($"texts/{text.Document}.md", ProposedText.Write(text))),
            .. result.Shared.Texts.Select(text => new ResultFile($"texts/{text.Document}.docx", TrackedDocument.Write(index, text))),
            new("tables/LIESMICH.md", TableGuide.Write(tables)),
            .. tables.SelectMany(Files),
        ];
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private IEnumerable<ResultFile> Files(ResultTable table)
    {
        MemoryStream parquet = new();
        ParquetTable.Write(table, [new("schemaVersion", "1"), new("table", table.Name)], parquet, new());
        yield return new($"tables/{table.Name}.parquet", parquet.ToArray());
        yield return new($"tables/{table.Name}.csv", CsvTable.Write(table, options.CsvSeparator));
    }
}
