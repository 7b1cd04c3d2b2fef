using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Tests.Reports;

/// <summary>Suggestions of a language model in the reports: beside the result, marked, and nowhere where none was asked.</summary>
public sealed class SuggestionReportTests
{
    private static readonly RunSettings Settings = new("1.2.3", 1, new Dictionary<string, string>());

    private static readonly Suggestion[] Suggestions =
    [
        new(new SuggestionId("v001"), SuggestionTask.ThemeSummary, SampleAnalysis.Create().Themes[0].Id.Value, "Tisch 1 wünscht „gastlicher“.",
            [new SuggestedSentence("Tisch 1 wünscht „gastlicher“.", [new StatementId("s0001")], ["gastlicher"])], null, "probe <b>"),
        new(new SuggestionId("v002"), SuggestionTask.AlternativeText, "leitbild#0", "Wir sind ein gastlicher Verein.",
            [new SuggestedSentence("Wir sind ein gastlicher Verein.", [new StatementId("s0001"), new StatementId("s0002")], [])], null, "probe <b>"),
        new(new SuggestionId("v003"), SuggestionTask.WishWording, "s0003", "<script>alert(2)</script>", [],
            new Refusal(RefusalReason.Form, "Die Antwort hat nicht die verlangte Form."), "probe <b>"),
    ];

    private static Disclosure With => SampleAnalysis.Open() with { Suggestions = Suggestions };

    [Fact]
    public void No_suggestions_no_trace()
    {
        IReadOnlyList<ResultFile> files = Write(SampleAnalysis.Open());

        Assert.DoesNotContain(files, file => file.Path.Contains("suggestions", StringComparison.Ordinal));
        Assert.All(files.Where(file => !file.Path.EndsWith(".docx", StringComparison.Ordinal) && !file.Path.EndsWith(".parquet", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("uggestion", Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_marks_suggestions_where_they_belong_and_shows_refused_ones_as_refused()
    {
        string page = Text("report.html");

        Assert.Equal(2, page.Split("<span class=\"role\">Vorschlag eines Sprachmodells</span>").Length - 1);
        Assert.Contains("<strong>Verworfen:</strong> Die Antwort hat nicht die verlangte Form.", page, StringComparison.Ordinal);
        Assert.Contains("2 von 3 hielten stand", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert(2)", page, StringComparison.Ordinal);
        Assert.Contains("Sprachmodells „probe &lt;b&gt;“ gekennzeichnet", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_speaks_english()
    {
        IReadOnlyList<ResultFile> files = new ReportWriter(new ReportOptions { Language = ReportLanguage.English }).Write(With, Settings);
        string page = Encoding.UTF8.GetString(files.First(file => file.Path == "report.html").Content.Span);

        Assert.Contains("Suggestion of a language model", page, StringComparison.Ordinal);
        Assert.Contains("Refused answers: 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sprachmodell", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_lists_them_apart_from_the_results()
    {
        string document = DocumentOf(Write(With).First(file => file.Path == "report.docx"));

        Assert.Contains("Vorschläge eines Sprachmodells", document, StringComparison.Ordinal);
        Assert.Contains("Andere Fassung von Leitbild, Absatz 1", document, StringComparison.Ordinal);
        Assert.Contains("Verworfener Wortlaut", document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_analysis_and_the_table_hold_them_and_they_are_read_back()
    {
        byte[] analysis = Write(With).First(file => file.Path == "analysis.json").Content.ToArray();
        using JsonDocument json = JsonDocument.Parse(analysis);

        IReadOnlyList<Suggestion> read = FinishedResult.Suggestions(analysis);

        Assert.Equal(JsonSerializer.Serialize(Suggestions), JsonSerializer.Serialize(read));
        Assert.True(json.RootElement.GetProperty("suggestions")[2].GetProperty("refused").GetBoolean());
        Assert.Contains("v003;wishWording;s0003;", Text("tables/suggestions.csv"), StringComparison.Ordinal);
        Assert.Empty(FinishedResult.Suggestions("{}"u8.ToArray()));
        Assert.Empty(FinishedResult.Suggestions("x"u8.ToArray()));
    }

    private static string DocumentOf(ResultFile file)
    {
        using ZipArchive zip = new(new MemoryStream(file.Content.ToArray()));
        using StreamReader reader = new(zip.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Write(With).First(file => file.Path == path).Content.Span);

    private static IReadOnlyList<ResultFile> Write(Disclosure result) => new ReportWriter(new ReportOptions()).Write(result, Settings);
}
