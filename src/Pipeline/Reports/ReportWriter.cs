using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Closing;
using DialogueMining.Pipeline.Reports.Html;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Research;
using DialogueMining.Pipeline.Reports.Tables;
using DialogueMining.Pipeline.Reports.Word;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Turns an analysis into the files of the result folder.</summary>
/// <param name="options">How they are written.</param>
public sealed class ReportWriter(ReportOptions options)
{
    private const string TableGuidePath = "tables/LIESMICH.md";

    /// <summary>Writes all files but <c>run.json</c>, which knows the clock. Same analysis, same bytes.</summary>
    /// <param name="result">The whole result: with its names for <c>analysis.json</c>, as it may be shown for everything else.</param>
    /// <param name="settings">What decided it; printed in the section on method.</param>
    /// <returns>The files, ordered by path.</returns>
    public IReadOnlyList<ResultFile> Write(Disclosure result, RunSettings settings) =>
        Speech.In(options.Language, () => WriteFiles(result, settings));

    private ResultFile[] WriteFiles(Disclosure result, RunSettings settings)
    {
        ResultIndex index = new(result.Shared, result.Suggestions);
        IReadOnlyList<Code> codes = Codebook.Of(index);
        ResultTable[] tables = [.. ResultTables.All(index), .. ResearchTables.All(index, codes)];
        PlannedFile[] planned =
        [
            .. Planned(result, index, codes, settings).Concat(PlannedTables(tables)).Concat(PlannedClosing(index)).Where(file => options.Formats.Contains(file.Format)),
        ];
        ResultFile[] files = Written(planned);
        string[] paths = [.. files.Select(file => file.Path)];
        ResultFile[] guides =
        [
            new("CITATION.cff", Citation.Write(result.Shared.Material.Event, settings)),
            .. paths.Any(path => path.StartsWith("tables/", StringComparison.Ordinal))
                ? [new ResultFile(TableGuidePath, TableGuide.Write(tables, options.CsvSeparator))]
                : Array.Empty<ResultFile>(),
            new("README.md", FolderGuide.Write(result.Shared.Material.Event, [.. paths, .. Kept(result, settings), "CITATION.cff", "README.md", TableGuidePath], tables)),
        ];
        return [.. files.Concat(guides).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<PlannedFile> Planned(Disclosure result, ResultIndex index, IReadOnlyList<Code> codes, RunSettings settings) =>
    [
        new(ResultFormat.Docx, "report.docx", () => ReportDocument.Write(index, settings)),
        new(ResultFormat.Html, "report.html", () => HtmlReport.Write(index, settings)),
        new(ResultFormat.Json, "analysis.json", () => AnalysisJson.Write(result)),
        .. result.Shared.Texts.SelectMany(text => new PlannedFile[]
        {
            new(ResultFormat.Texts, $"texts/{text.Document}.docx", () => TrackedDocument.Write(index, text)),
            new(ResultFormat.Texts, $"texts/{text.Document}.md", () => ProposedText.Write(text)),
        }),
        new(ResultFormat.Qdpx, "research/projekt.qdpx", () => QdaProject.Write(index, codes, settings)),
        new(ResultFormat.Conllu, "research/aussagen.conllu", () => ConlluStatements.Write(index)),
        new(ResultFormat.Codebook, "research/codebuch.md", () => CodebookText.Write(index, codes)),
    ];

    private IEnumerable<PlannedFile> PlannedTables(IEnumerable<ResultTable> tables) => tables.SelectMany(table => new PlannedFile[]
    {
        new(ResultFormat.Parquet, $"tables/{table.Name}.parquet", () => Parquet(table)),
        new(ResultFormat.Csv, $"tables/{table.Name}.csv", () => CsvTable.Write(table, options.CsvSeparator)),
    });

    // What ends a review; without one there is nothing to end.
    private IEnumerable<PlannedFile> PlannedClosing(ResultIndex index) => index.Analysis.Material.Decisions.Minutes.Count == 0 ? [] :
    [
        new(ResultFormat.Review, "review/antworten.csv", () => AnswerList.WriteTable(index, options.CsvSeparator)),
        new(ResultFormat.Review, "review/antworten.docx", () => AnswerList.WriteDocument(index)),
        new(ResultFormat.Review, "review/protokoll.docx", () => Minutes.WriteDocument(index)),
        new(ResultFormat.Review, "review/protokoll.md", () => Minutes.WriteText(index)),
        new(ResultFormat.Review, "review/synopse.docx", () => Synopsis.Write(index)),
    ];

    // Each file depends on the analysis alone, so they are written side by side; the large ones stand first.
    private ResultFile[] Written(PlannedFile[] planned)
    {
        ResultFile[] files = new ResultFile[planned.Length];
        Parallel.For(0, planned.Length, at => files[at] = new ResultFile(planned[at].Path, Speech.In(options.Language, planned[at].Write)));
        return files;
    }

    // Written by whoever asked the model, as run.json is.
    private static string[] Kept(Disclosure result, RunSettings settings) =>
    [
        .. result.Suggestions.Count > 0 ? ["drafting-cache.jsonl"] : Array.Empty<string>(),
        .. settings.Options.ContainsKey(MethodText.EmbeddingModel) ? ["embeddings.parquet"] : Array.Empty<string>(),
    ];

    private ReadOnlyMemory<byte> Parquet(ResultTable table)
    {
        MemoryStream parquet = new();
        ParquetOptions how = new();
        KeyValuePair<string, string>[] notes = [new("schemaVersion", "1"), new("table", table.Name)];
        if (options.ParquetEngine is { } engine)
        {
            ColumnArrays.Write(table, notes, parquet, how.RowGroupRows, engine);
        }
        else
        {
            ParquetTable.Write(table, notes, parquet, how);
        }

        return parquet.ToArray();
    }

    /// <summary>A file to be written, if its format is wanted.</summary>
    private sealed record PlannedFile(ResultFormat Format, string Path, Func<ReadOnlyMemory<byte>> Write);
}
