using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>
/// Writes <c>report.docx</c>: the annex to a council paper, as an office writes it: the course of the event, the results
/// round by round, the revised texts, the priorities, what became of every remark, method and limits.
/// </summary>
internal static class ReportDocument
{
    public static ReadOnlyMemory<byte> Write(ResultIndex index, RunSettings settings)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        WordDocument document = new(Speech.Put($"Ergebnisse: {definition.Title}"), definition.Date);
        Contents contents = new(document);
        OpenXmlElement[] body =
        [
            .. CoursePages.Write(index, contents),
            .. new RoundPages(index, document, contents).Write(),
            .. RemarkPages.Write(index, contents),
            .. SuggestionPages.Write(index, contents),
            .. MethodPages.Write(index, settings, contents),
        ];
        document.Add(
            WordText.Paragraph(WordStyle.Title, Speech.Put($"Ergebnisse: {definition.Title}")),
            WordText.Paragraph(WordStyle.Subtitle, Subtitle(definition)));
        document.Add([.. contents.Table()]);
        document.Add(body);
        return document.ToBytes();
    }

    private static string Subtitle(EventDefinition definition) =>
        string.Join(", ", new[] { definition.Place, German.Date(definition.Date) }.Where(part => !string.IsNullOrEmpty(part)));
}
