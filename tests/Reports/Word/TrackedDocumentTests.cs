using DialogueMining.Models;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Reports.Word;
using DialogueMining.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Tests.Reports.Word;

/// <summary>Who accepts all tracked changes has the proposed text, who rejects all of them the draft.</summary>
public sealed class TrackedDocumentTests : IDisposable
{
    private static readonly string[] Samples =
    [
        // "[-" and "]" set off what goes, "[+" what comes.
        "# Unser [-alter][+neuer] Verein\n\nWir sind offen.\n",
        "Wir sind [+alle ]da.\n\n[-Dieser Absatz geht.\n\n]Dieser bleibt.\n",
        "Wir stehen für\n\n[+- Mut,\n]- Achtung,\n[-- Strenge,\n]- Dialog.\n",
        "- eins\n- zwei[+\n- drei]\n",
        "- eins,\n- zwei[-.][+,]\n[+- drei.\n]",
        "Ein **fetter [-Satz][+Text]** mit [einem Verweis](https://example.org/a?b=1&c=2) und *Schräge*.\n",
        "1. erstens\n2. [-zweitens][+zum Zweiten]\n   - darunter\n\n> Zitat [+hier]\n",
        "| a | b |\n| --- | --- |\n| eins | [-zwei][+drei] |\n",
        "Zeile eins  \nZeile zwei mit 5 < 6 & „Zeichen“ \\* und [-weg].\n",
        "[-Nur dieser Satz.][+Nur jener Satz.]\n",
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Texts => [.. Samples];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Accepting_gives_the_proposal_and_rejecting_the_draft(string marked)
    {
        TextSegment[] segments = MarkedSegments.Of(marked);
        byte[] file = Written(segments);

        Assert.Equal(Plain(segments, SegmentKind.Deleted), SettledWord.Paragraphs(file, accept: true));
        Assert.Equal(Plain(segments, SegmentKind.Inserted), SettledWord.Paragraphs(file, accept: false));
        Assert.Empty(Errors(file));
    }

    [OfficeFact]
    public void LibreOffice_accepts_and_rejects_to_the_same_texts()
    {
        // LibreOffice 7.4 joins a paragraph that comes with a change at the end of the one before it; Word does not.
        string all = string.Join("\n", Samples.Where(text => !text.StartsWith('|') && !text.Contains("[+,]\n[+-", StringComparison.Ordinal)));
        TextSegment[] segments = MarkedSegments.Of(all);
        string path = _folder.Write("leitbild.docx", Written(segments));

        Assert.Equal(Plain(segments, SegmentKind.Deleted), Lines(LibreOffice.Settled(path, accept: true)));
        Assert.Equal(Plain(segments, SegmentKind.Inserted), Lines(LibreOffice.Settled(path, accept: false)));
    }

    [Fact]
    public void Each_change_is_tracked_by_the_program_and_has_one_comment_with_its_evidence()
    {
        byte[] file = TrackedDocument.Write(new ResultIndex(SampleAnalysis.Create()), SampleAnalysis.Create().Texts[0]).ToArray();
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Comment comment = Assert.Single(document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>());

        Assert.Equal("DialogueMining", comment.Author!.Value);
        Assert.Contains("Dafür: 2\u00A0Tische (Tische\u00A01 und 10). Dagegen: 1\u00A0Tisch", comment.InnerText, StringComparison.Ordinal);
        Assert.Contains("dafür: statt offener bitte gastlicher (Tisch 10", comment.InnerText, StringComparison.Ordinal);
        InsertedRun inserted = Assert.Single(document.MainDocumentPart.Document.Descendants<InsertedRun>());
        Assert.Equal(("gastlicher", "DialogueMining", new DateTime(2026, 3, 7)), (inserted.InnerText, inserted.Author!.Value, inserted.Date!.Value.Date));
    }

    [Fact]
    public void A_change_that_a_person_adopted_is_tracked_under_the_persons_name_and_says_why()
    {
        Analysis analysis = SampleAnalysis.Create();
        ChangeId id = analysis.Wording.Changes[0].Id;
        ChangeRuling ruling = new(id, Verdict.Adopt, null, false, null, null, new Signature("A. Weber", null, "Das trifft es"), new SourcePlace("review.db", 1, 1, null, null, []));
        ConsolidatedText text = analysis.Texts[0] with { Choices = [new ChangeChoice(id, ChoiceReason.Applied, null, ChoiceReason.TooFewTables, ruling)] };

        byte[] file = TrackedDocument.Write(new ResultIndex(analysis with { Texts = [text] }), text).ToArray();
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

        Assert.All(document.MainDocumentPart!.Document.Descendants<InsertedRun>(), run => Assert.Equal("A. Weber", run.Author!.Value));
        Assert.Contains("Entschieden von A. Weber: übernommen. Das trifft es.", document.MainDocumentPart.WordprocessingCommentsPart!.Comments.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_changes_in_one_document_are_all_tracked()
    {
        TextSegment[] segments = MarkedSegments.Of(string.Concat(Enumerable.Range(1, 10_000).Select(number => $"Satz {number} ist [-alt][+neu].\n\n")));
        byte[] file = Written(segments);

        Assert.Equal(Plain(segments, SegmentKind.Deleted), SettledWord.Paragraphs(file, accept: true));
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Equal(10_000, document.MainDocumentPart!.Document.Descendants<InsertedRun>().Count());
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() =>
        Assert.Equal(Written(MarkedSegments.Of("a [+b] c\n")), Written(MarkedSegments.Of("a [+b] c\n")));

    private static byte[] Written(IReadOnlyList<TextSegment> segments)
    {
        Analysis analysis = SampleAnalysis.Create();
        ConsolidatedText text = analysis.Texts[0] with { Segments = segments };
        return TrackedDocument.Write(new ResultIndex(analysis), text).ToArray();
    }

    private static IEnumerable<string> Errors(byte[] file)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    // The paragraphs' texts of the Markdown without the segments of a kind.
    private static IReadOnlyList<string> Plain(IEnumerable<TextSegment> segments, SegmentKind without) =>
        MarkdownParagraphs.Of(string.Concat(segments.Where(segment => segment.Kind != without).Select(segment => segment.Text)));

    private static IReadOnlyList<string> Lines(string text) =>
    [
        .. text.TrimStart('\uFEFF').Split('\n').Select(line => line.Trim().TrimStart('•', '–', '◦').Trim())
            .Select(line => line.Length > 2 && char.IsDigit(line[0]) && line[1] == '.' ? line[2..].Trim() : line)
            .Where(line => line.Length > 0),
    ];
}
