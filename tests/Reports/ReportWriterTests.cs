using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Tests.Reports;

public sealed class ReportWriterTests
{
    private static readonly string[] TableNames =
    [
        "changes", "codes", "dispositions", "evidence", "keyness", "lines", "mentions", "priorities", "problems", "segments",
        "statements", "theme-members", "theme-rounds", "theme-tables", "themes", "tokens", "votes",
    ];

    private static readonly RunSettings Settings = new("1.2.3", 7, new Dictionary<string, string> { ["min-tables"] = "2" });

    private readonly IReadOnlyList<ResultFile> _files = new ReportWriter(new ReportOptions()).Write(SampleAnalysis.Open(), Settings);

    [Fact]
    public void All_files_of_the_contract_are_there() => Assert.Equal(
        [
            "CITATION.cff", "README.md", "analysis.json", "report.docx", "report.html",
            "research/aussagen.conllu", "research/codebuch.md", "research/projekt.qdpx", "tables/LIESMICH.md",
            .. TableNames.SelectMany(name => new[] { $"tables/{name}.csv", $"tables/{name}.parquet" }),
            "texts/leitbild.docx", "texts/leitbild.md",
        ],
        _files.Select(file => file.Path));

    [Fact]
    public void The_same_analysis_gives_the_same_bytes()
    {
        IReadOnlyList<ResultFile> again = new ReportWriter(new ReportOptions()).Write(SampleAnalysis.Open(), Settings);

        Assert.Equal(_files.Select(file => Convert.ToHexString(file.Content.Span)), again.Select(file => Convert.ToHexString(file.Content.Span)));
    }

    [Fact]
    public void Analysis_json_has_the_names_of_the_contract()
    {
        using JsonDocument json = JsonDocument.Parse(Content("analysis.json"));
        JsonElement change = json.RootElement.GetProperty("changes")[0];

        Assert.Equal(["Tisch 1", "Tisch 10"], change.GetProperty("tables").EnumerateArray().Select(table => table.GetString()));
        Assert.Equal((2, 1), (change.GetProperty("support").GetInt32(), change.GetProperty("opposition").GetInt32()));
        Assert.Equal("replace", change.GetProperty("operation").GetString());
        Assert.Equal(0.905, change.GetProperty("confidence").GetDouble());
        Assert.True(change.GetProperty("applied").GetBoolean());
        Assert.Equal(13, change.GetProperty("locus").GetProperty("start").GetInt32());
        JsonElement statement = json.RootElement.GetProperty("statements")[0];
        Assert.Equal("r1-t01", statement.GetProperty("themeId").GetString());
        Assert.Equal(4, statement.GetProperty("source").GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("duplicateOf").ValueKind);
    }

    [Fact]
    public void The_text_shows_additions_in_italics_and_deletions_struck() =>
        Assert.StartsWith("Wir sind ein ~~offener~~*gastlicher* Verein.\n", Content("texts/leitbild.md"), StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_looks_like_a_formula_is_defused() =>
        Assert.Contains(";'=2+5 <script>", Content("tables/statements.csv"), StringComparison.Ordinal);

    [Fact]
    public void Csv_and_Parquet_have_the_same_cells()
    {
        ResultTable changes = ParquetFile.Read(_files.Single(file => file.Path == "tables/changes.parquet").Content, "changes");
        string[] header = Content("tables/changes.csv").TrimStart('\uFEFF').Split("\r\n")[0].Split(';');

        Assert.Equal(header, changes.Columns.Select(column => column.Name));
        Assert.Equal(["Tisch 1", "Tisch 10"], changes.Rows.First()[Array.IndexOf(header, "tables")].List);
    }

    [Fact]
    public void Every_column_is_explained()
    {
        string guide = Content("tables/LIESMICH.md");

        Assert.All(TableNames, name => Assert.Contains($"\n## {name}\n", guide, StringComparison.Ordinal));
        Assert.Contains("| `parts` | Liste | Grundformen der Teile", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void The_separator_of_the_tables_can_be_chosen()
    {
        IReadOnlyList<ResultFile> files = new ReportWriter(new ReportOptions { CsvSeparator = ',' }).Write(SampleAnalysis.Open(), Settings);

        Assert.Contains("topic,points,rank,top,mergedFrom\r\nJugend,7,1,true,\r\n", Text(files, "tables/priorities.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_german_spreadsheet_finds_its_comma_in_fractions_and_the_guide_says_so()
    {
        IReadOnlyList<ResultFile> files = new ReportWriter(new ReportOptions { CsvSeparator = ',' }).Write(SampleAnalysis.Open(), Settings);

        Assert.Contains(";0,905;", Content("tables/changes.csv"), StringComparison.Ordinal);
        Assert.Contains("Kommazahlen haben ein Komma", Content("tables/LIESMICH.md"), StringComparison.Ordinal);
        Assert.Contains(",0.905,", Text(files, "tables/changes.csv"), StringComparison.Ordinal);
        Assert.Contains("Kommazahlen haben einen Punkt", Text(files, "tables/LIESMICH.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_names_every_value_that_a_column_may_have()
    {
        string[] rows = Content("tables/LIESMICH.md").Split('\n');

        Assert.All(Enum.GetValues<EvidenceRole>(), role => Names("role", Wire.Name(role)));
        Assert.All(Enum.GetValues<EntryKind>(), kind => Names("state", Wire.Name(kind)));
        Assert.All(Enum.GetValues<Severity>(), severity => Names("severity", Wire.Name(severity)));
        Assert.All(Enum.GetValues<WordClass>(), wordClass => Names("wordClass", Wire.Name(wordClass)));
        Assert.All(Enum.GetValues<Outcome>(), outcome => Names("outcome", Wire.Name(outcome)));

        void Names(string column, string value) =>
            Assert.Contains(rows, row => row.StartsWith($"| `{column}` |", StringComparison.Ordinal) && row.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_wanted_formats_are_written()
    {
        IReadOnlyList<ResultFile> files = new ReportWriter(new ReportOptions { Formats = new SortedSet<ResultFormat> { ResultFormat.Docx } })
            .Write(SampleAnalysis.Open(), Settings);

        Assert.Equal(["CITATION.cff", "README.md", "report.docx"], files.Select(file => file.Path));
    }

    [Fact]
    public void The_report_speaks_english_on_request_and_leaves_the_notes_as_they_are()
    {
        IReadOnlyList<ResultFile> files = new ReportWriter(new ReportOptions { Language = ReportLanguage.English }).Write(SampleAnalysis.Open(), Settings);
        IElement page = new HtmlParser().ParseDocument(Text(files, "report.html")).DocumentElement;

        Assert.Equal("en", page.GetAttribute("lang"));
        Assert.Equal(
            ["At a glance", "Round 1: Leitbild", "Round 2: Was zuerst?", "What became of every remark", "Notes on the input", "Method and limits"],
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("For: 2\u00A0tables (tables\u00A01 and 10)", page.QuerySelector("#leitbild-c01 .votes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("„offener“ durch „gastlicher“ ersetzen", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("| `parts` | list | Dictionary forms of the parts", Text(files, "tables/LIESMICH.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Runde", Text(files, "README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tables.txt")]
    [InlineData("codes.txt")]
    [InlineData("files.txt")]
    public void Every_sentence_of_the_guides_has_an_english_one(string asset) => Assert.Empty(
        AssetLines.Pairs(asset).Values.Except(AssetLines.Pairs("en.txt").Keys));

    [Fact]
    public void Nothing_in_a_note_becomes_markup_in_the_report()
    {
        IElement page = Page();

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Contains(page.QuerySelectorAll("#liste bdi"), cell => cell.TextContent.Contains("<script>alert(1)</script> [U+202E]fdp", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_allows_only_its_own_style_and_script() => Assert.StartsWith(
        "default-src 'none'; style-src 'sha256-",
        Page().QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"),
        StringComparison.Ordinal);

    [Fact]
    public void Every_link_in_the_report_leads_to_a_place_in_it()
    {
        IElement page = Page();
        HashSet<string> ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Empty(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(href => !ids.Contains(href.TrimStart('#'))));
    }

    [Fact]
    public void Ids_in_the_report_are_unique()
    {
        string[] ids = [.. Page().QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Distinct().Count(), ids.Length);
    }

    [Fact]
    public void Those_who_object_stand_beside_those_who_ask()
    {
        string votes = Page().QuerySelector("#leitbild-c01 .votes")!.TextContent;

        Assert.Contains("Dafür: 2\u00A0Tische (Tische\u00A01 und 10)", votes, StringComparison.Ordinal);
        Assert.Contains("Dagegen: 1\u00A0Tisch (Tisch 2)", votes, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_has_its_row_with_what_became_of_it() =>
        Assert.Equal(3, Page().QuerySelectorAll("#liste tbody tr[id]").Length);

    private static string Text(IReadOnlyList<ResultFile> files, string path) =>
        Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span);

    private string Content(string path) => Text(_files, path);

    private IElement Page() => new HtmlParser().ParseDocument(Content("report.html")).DocumentElement;
}
