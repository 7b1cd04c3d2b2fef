using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Tests.Reports.Word;

public sealed class ReportDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_is_valid_and_has_its_sections()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Written()), isEditable: false);
        Body body = document.MainDocumentPart!.Document.Body!;

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(
            ["Ablauf der Veranstaltung", "Ergebnisse", "Was aus den Anmerkungen wurde", "Methode und Grenzen"],
            body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(paragraph => paragraph.InnerText));
        Assert.All(body.Descendants<Table>(), table => Assert.NotNull(table.Descendants<TableHeader>().FirstOrDefault()));
    }

    [Fact]
    public void A_hostile_remark_stays_text()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Written()), isEditable: false);

        Assert.Contains("<script>alert(1)</script> [U+202E]fdp", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_analysis_gives_the_same_bytes() => Assert.Equal(Written(), Written());

    [OfficeFact]
    public void LibreOffice_prints_it()
    {
        string pdf = LibreOffice.Converted(_folder.Write("report.docx", Written()), "pdf");

        Assert.True(new FileInfo(pdf).Length > 10_000);
    }

    private static byte[] Written() => new ReportWriter(new())
        .Write(SampleAnalysis.Open(), new RunSettings("1.2.3", 7, new Dictionary<string, string>()))
        .Single(file => file.Path == "report.docx").Content.ToArray();
}
