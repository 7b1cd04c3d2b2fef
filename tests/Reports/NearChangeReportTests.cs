using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Reports.Reading;

namespace DialogueMining.Tests.Reports;

/// <summary>What may be one wish is shown as such in every report, and read back.</summary>
public sealed class NearChangeReportTests
{
    private static readonly RunSettings Settings = new("1.2.3", 7, new Dictionary<string, string>());

    [Fact]
    public void The_page_leads_from_each_to_the_other()
    {
        string page = Text("report.html", ReportLanguage.German);

        Assert.Equal(
            "Vielleicht dasselbe wie „offener“ → „gastfreundlicher“.",
            new HtmlParser().ParseDocument(page).QuerySelector("#leitbild-c01 .near")!.TextContent);
        Assert.Equal("#leitbild-c01", new HtmlParser().ParseDocument(page).QuerySelector("#leitbild-c02 .near a")!.GetAttribute("href"));
    }

    [Fact]
    public void It_is_said_in_english() => Assert.Contains(
        "Perhaps the same as", new HtmlParser().ParseDocument(Text("report.html", ReportLanguage.English)).QuerySelector("#leitbild-c01 .near")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_table_of_changes_has_their_ids() =>
        Assert.Contains("leitbild-c02", Text("tables/changes.csv", ReportLanguage.German).Split('\n')[1], StringComparison.Ordinal);

    [Fact]
    public void The_analysis_is_read_back_with_them()
    {
        using JsonDocument written = JsonDocument.Parse(Text("analysis.json", ReportLanguage.German));

        Assert.Equal([new NearChange(new ChangeId("leitbild-c01"), new ChangeId("leitbild-c02"), 0.5)], ChangeReader.Read(new JsonFields(written.RootElement)).Near);
    }

    private static string Text(string path, ReportLanguage language)
    {
        Analysis plain = SampleAnalysis.Create();
        Change other = plain.Wording.Changes[0] with { Id = new ChangeId("leitbild-c02"), Words = new ChangeWords(ChangeOperation.Replace, "offener", "gastfreundlicher", null) };
        Analysis analysis = plain with
        {
            Wording = plain.Wording with { Changes = [.. plain.Wording.Changes, other], Near = [new NearChange(plain.Wording.Changes[0].Id, other.Id, 0.5)] },
        };
        ReportOptions options = new() { Language = language };
        return Encoding.UTF8.GetString(new ReportWriter(options).Write(new Disclosure(analysis, analysis, [], []), Settings).Single(file => file.Path == path).Content.ToArray());
    }
}
