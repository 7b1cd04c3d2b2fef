using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Html;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Turns an analysis into the files of the result folder.</summary>
/// <param name="options">How they are written.</param>
public sealed class ReportWriter(ReportOptions options)
{
    /// <summary>Writes all files but <c>run.json</c>, which knows the clock. Same analysis, same bytes.</summary>
    /// <param name="analysis">The whole result.</param>
    /// <param name="settings">What decided it; printed in the section on method.</param>
    /// <returns>The files, ordered by path.</returns>
    public IReadOnlyList<ResultFile> Write(Analysis analysis, RunSettings settings)
    {
        ResultIndex index = new(analysis);
        List<ResultFile> files =
        [
            new("analysis.json", AnalysisJson.Write(index)),
            new("report.html", HtmlReport.Write(index, settings)),
            .. analysis.Texts.Select(text => new ResultFile($"texts/{text.Document}.md", ProposedText.Write(text))),
            .. ResultTables.All(index).Select(table => new ResultFile(
                $"tables/{table.Name}.csv", CsvTable.Write(table, options.CsvSeparator))),
        ];
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
